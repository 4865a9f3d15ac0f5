package org.plumbline.cli;

import org.plumbline.flags.Shown;
import org.plumbline.screening.lists.Relation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of link, written as in a file of links. */
final class RelationConverter implements ITypeConverter<Relation> {
  @Override
  public Relation convert(String text) {
    return Relation.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + Shown.of(text) + "' is none of " + Relation.all()));
  }
}
