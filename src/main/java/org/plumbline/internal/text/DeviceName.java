package org.plumbline.internal.text;

import java.util.regex.Pattern;

/**
 * Names that Windows keeps for devices, whatever follows their first dot. Who has a file of such a
 * name cannot pass it on to somebody on Windows.
 */
public final class DeviceName {
  /** Why a file may not be called so; goes after the name in a sentence. */
  public static final String WHY = "Windows keeps the name for a device and has no file of it";

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DeviceName() {}

  /** Whether a file name, with its ending or without, is one of them. */
  public static boolean is(String fileName) {
    return DEVICE.matcher(fileName).matches();
  }
}
