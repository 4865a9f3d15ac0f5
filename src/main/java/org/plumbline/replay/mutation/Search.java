package org.plumbline.replay.mutation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.replay.Suite;

final class Search {
  Search(Suite suite, int most) {}

  List<Tried> proposals(String id, List<Candidate> candidates, List<Tried> tried) {
    return new ArrayList<>(tried);
  }
}
