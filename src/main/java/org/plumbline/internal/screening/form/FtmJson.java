package org.plumbline.internal.screening.form;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;

/** OpenSanctions as FollowTheMoney entities, one JSON object per line. */
public final class FtmJson implements ListForm {
  private static final Pattern ENTITY = Pattern.compile("\"schema\"\\s*:");
  private static final Pattern CHANGE = Pattern.compile("\\{\\s*\"op\"\\s*:");

  @Override
  public boolean recognises(ListFile file) {
    String head = file.head().stripLeading();
    return head.startsWith("{") && (CHANGE.matcher(head).lookingAt() || isEntity(head));
  }

  private static boolean isEntity(String head) {
    return ENTITY.matcher(head).find() && head.contains("\"properties\"");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.FTM_JSON;
  }

  @Override
  public boolean isOfSeveralFiles() {
    return true;
  }

  /** Links can only be attached to parties once all parties are known. */
  @Override
  public int passes() {
    return 2;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    FtmReading reading = new FtmReading(draft);
    files.forEach(reading::gather);
    reading.tie();
    files.forEach(reading::enter);
  }
}
