package org.plumbline.internal.cli.io;

import java.util.Optional;

/** Which Plumbline this is. */
public final class Version {
  /** As in the jar; classes outside one have none. */
  public static final String PLUMBLINE =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
          .orElse("unreleased");

  private Version() {}
}
