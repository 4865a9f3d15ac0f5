package org.plumbline.internal.engine.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.drools.core.impl.RuleBaseFactory;
import org.junit.jupiter.api.Test;

class DroolsVersionTest {

  @Test
  void isTheVersionOfTheJarOnTheClassPath() throws Exception {
    Path jar =
        Path.of(RuleBaseFactory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals("drools-core-" + DroolsVersion.read() + ".jar", jar.getFileName().toString());
    assertEquals("Drools " + DroolsVersion.read(), DroolsEvaluator.NAME);
  }
}
