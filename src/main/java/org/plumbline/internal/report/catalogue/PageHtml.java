package org.plumbline.internal.report.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.plumbline.internal.report.html.Attribute;
import org.plumbline.internal.report.html.Element;
import org.plumbline.internal.report.html.Headings;
import org.plumbline.internal.report.html.Tag;

/**
 * The page of a rule, written in Markdown, as parts of an HTML page. HTML in it is shown and not
 * obeyed; a link leads to the web or to a rule of the catalogue, and nowhere else; a picture is the
 * words that stand for it. Not for several threads.
 */
final class PageHtml extends AbstractVisitor {
  /** The headings of a page stand below that of the rule. */
  private static final int DEEPER = 3;

  private final Function<String, Optional<String>> anchors;
  private final Deque<Element> open = new ArrayDeque<>();

  private PageHtml(Function<String, Optional<String>> anchors) {
    this.anchors = anchors;
  }

  /**
   * A page without its first heading, which is the title of the rule.
   *
   * @param anchors the id of what a relative link leads to, if it is on the same page
   */
  static Element of(String markdown, Function<String, Optional<String>> anchors) {
    Element all = Tag.DIV.empty().css("rule-page");
    PageHtml html = new PageHtml(anchors);
    html.open.push(all);
    Parser.builder().maxOpenBlockParsers(20).build().parse(markdown).accept(html);
    return all;
  }

  private void inside(Element element, Node node) {
    at().add(element);
    open.push(element);
    visitChildren(node);
    open.pop();
  }

  private Element at() {
    return open.element();
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() > 1) {
      inside(new Headings(heading.getLevel() + DEEPER - 1).of(""), heading);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof org.commonmark.node.ListBlock list
            && list.isTight();
    if (tight) {
      visitChildren(paragraph);
    } else {
      inside(Tag.P.empty(), paragraph);
    }
  }

  @Override
  public void visit(BulletList list) {
    inside(Tag.UL.empty(), list);
  }

  @Override
  public void visit(OrderedList list) {
    inside(Tag.OL.empty(), list);
  }

  @Override
  public void visit(ListItem item) {
    inside(Tag.LI.empty(), item);
  }

  @Override
  public void visit(BlockQuote quote) {
    inside(Tag.BLOCKQUOTE.empty(), quote);
  }

  @Override
  public void visit(Emphasis emphasis) {
    inside(Tag.EM.empty(), emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inside(Tag.STRONG.empty(), strong);
  }

  @Override
  public void visit(Code code) {
    at().add(Tag.CODE.of(code.getLiteral()));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    at().add(code(block.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    at().add(code(block.getLiteral()));
  }

  /** A text of several lines, each as it is. */
  static Element code(String text) {
    List<Element> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(Tag.SPAN.of(line).css("line")));
    return Tag.PRE.of(Tag.CODE.of(lines)).set(Attribute.TABINDEX, 0);
  }

  @Override
  public void visit(Link link) {
    String to = link.getDestination();
    Optional<String> anchor = anchors.apply(to);
    if (anchor.isPresent()) {
      inside(Tag.A.empty().set(Attribute.HREF, "#" + anchor.get()), link);
    } else if (Element.isWeb(to)) {
      inside(Tag.A.empty().set(Attribute.HREF, to).set(Attribute.REL, "noreferrer"), link);
    } else {
      inside(Tag.SPAN.empty(), link);
    }
  }

  @Override
  public void visit(Image image) {
    inside(Tag.SPAN.empty(), image);
  }

  @Override
  public void visit(Text text) {
    at().say(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    at().say(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    at().add(code(html.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak line) {
    at().say(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    at().say(" ");
  }

  @Override
  public void visit(ThematicBreak line) {
    at().add(Tag.HR.empty());
  }
}
