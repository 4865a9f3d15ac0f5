package org.plumbline.internal.screening.form;

import java.util.List;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.ListFile;
import org.plumbline.internal.screening.read.ListForm;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlReader;

/** OFAC's advanced XML: {@code SDN_ADVANCED.XML} or {@code CONS_ADVANCED.XML}. */
public final class OfacAdvancedXml implements ListForm {
  @Override
  public boolean recognises(ListFile file) {
    return XmlReader.isRoot(file, "Sanctions");
  }

  @Override
  public PublishedList kind() {
    return PublishedList.OFAC_ADVANCED_XML;
  }

  @Override
  public void read(List<ListFile> files, ListDraft draft) {
    WarnOnce once = new WarnOnce(draft);
    files.forEach(file -> new AdvancedReading(file, draft, once).read());
  }
}
