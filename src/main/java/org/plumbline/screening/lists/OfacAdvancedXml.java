package org.plumbline.screening.lists;

import java.util.List;

/** The lists of OFAC in {@code SDN_ADVANCED.XML} or {@code CONS_ADVANCED.XML}. */
final class OfacAdvancedXml implements ListForm {
  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "Sanctions");
  }

  @Override
  public ListKind kind() {
    return ListKind.OFAC_ADVANCED_XML;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    Once once = new Once(draft);
    files.forEach(file -> new AdvancedReading(file, draft, once).read());
  }
}
