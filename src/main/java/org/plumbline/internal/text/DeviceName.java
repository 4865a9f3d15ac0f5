package org.plumbline.internal.text;

import java.util.regex.Pattern;

/**
 * File names that Windows reserves for devices, whatever the extension. A file with such a name
 * cannot be shared with somebody who uses Windows.
 */
public final class DeviceName {
  /** Why such a name is not allowed; follows the name in a sentence. */
  public static final String WHY = "Windows keeps the name for a device and has no file of it";

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DeviceName() {}

  /** Whether a file name, with or without extension, is reserved. */
  public static boolean is(String fileName) {
    return DEVICE.matcher(fileName).matches();
  }
}
