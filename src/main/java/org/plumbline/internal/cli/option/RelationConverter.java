package org.plumbline.internal.cli.option;

import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.text.SafeText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of link, written as in a file of links. */
public final class RelationConverter implements ITypeConverter<Relation> {
  @Override
  public Relation convert(String text) {
    return Relation.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + SafeText.of(text) + "' is none of " + Relation.all()));
  }
}
