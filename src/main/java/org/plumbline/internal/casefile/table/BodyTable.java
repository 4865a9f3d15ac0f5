package org.plumbline.internal.casefile.table;

import java.util.List;
import org.plumbline.fact.body.DeploymentProgramme;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.body.OtherPartnership;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Effect;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.CountryKind;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.Keys;
import org.plumbline.internal.casefile.schema.Kinds;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.ReferenceKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;

/**
 * Organisations and how they are connected: links, listings, deployment programmes, other
 * partnerships.
 */
public final class BodyTable {
  public static final Shape ORGANISATION =
      Shape.of(
          "organisation",
          FactForm.of(Organisation.class),
          Keys.REQUIRED_ID,
          Key.of("name", TextKind.TEXT).required().fills(Organisation::name).doc("Its name."),
          Key.of("names", ListKind.of(TextKind.TEXT))
              .doc("Other names of the organisation, in any script."),
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills(Organisation::country)
              .doc("The state it belongs to."),
          Key.of("region", TextKind.TEXT)
              .fills(Organisation::region)
              .doc("The region it belongs to."),
          Key.of("kind", ChoiceKind.of("a kind of body", BodyKind.class).orUncertain())
              .required()
              .asks(Organisation::kind, "what kind of body is %s?")
              .doc("What kind of body it is."),
          Key.of("level", ChoiceKind.of("a level", Level.class).orUncertain())
              .withFallback("other")
              .asks(Organisation::level, "is %s a unit, a force or a ministry?")
              .doc("Its level in a hierarchy."),
          Key.of("public-body", Kinds.YES_NO)
              .asks(Organisation::publicBody, "is %s a body of its state?")
              .doc("Whether it is a public body of its state; the default depends on its kind."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  public static final Shape SEEN =
      Shape.of(
          "seen",
          Key.of("from", DateKind.DATE.or("unknown"))
              .doc("The link did not exist before this date."),
          Key.of("by", DateKind.DATE).required().doc("The link existed by this date."));

  static final Shape LINK =
      Shape.entry(
          "link",
          FactForm.of(Link.class).lasting(Link::from, Link::to),
          Key.of("from", ReferenceKind.ORGANISATION)
              .required()
              .doc("The first body of the link, as in: FROM trains TO."),
          Key.of("to", ReferenceKind.ORGANISATION).required().doc("The second body of the link."),
          Key.of("kind", ChoiceKind.of("a kind of link", LinkKind.class))
              .required()
              .doc("How the two are linked."),
          Key.of("seen", new MapKind(SEEN))
              .doc("When the link was seen to exist, if its start is not known."),
          Key.of("since", Kinds.DATE)
              .asks(Link::from, "since when has %s existed?")
              .doc("First day."),
          Key.of("until", Kinds.DATE)
              .asks(Link::to, "when did %s end?")
              .doc("Last day; if missing, there is no end."));

  static final Shape LISTING =
      Shape.entry(
          "listing",
          FactForm.of(Listing.class).lasting(Listing::from, Listing::to).shown(Lane.LISTINGS),
          Key.of("organisation", ReferenceKind.ORGANISATION)
              .doc("The organisation that is listed."),
          Key.of("person-of", ReferenceKind.ORGANISATION)
              .doc(
                  "The organisation, if one of its people is listed and not the organisation itself."),
          Key.of("list", TextKind.TEXT).required().doc("The name of the list."),
          Key.of("authority", CountryKind.AUTHORITY)
              .required()
              .doc("The authority that publishes the list."),
          Key.of("effect", ChoiceKind.of("an effect", Effect.class).orUncertain())
              .required()
              .asks(Listing::effect, "what is the effect of %s?")
              .doc("What the listing restricts."),
          Key.of("from", Kinds.DATE)
              .asks(Listing::from, "since when has %s been in force?")
              .doc("First day in force."),
          Key.of("to", Kinds.DATE)
              .asks(Listing::to, "until when was %s in force?")
              .doc("Last day in force; if missing, there is no end."),
          Key.of("citation", TextKind.TEXT).doc("The number or page of the entry."));

  static final Shape PROGRAMME =
      Shape.entry(
          "deployment-programme",
          FactForm.of(DeploymentProgramme.class)
              .lasting(DeploymentProgramme::from, DeploymentProgramme::to),
          Key.of("name", TextKind.TEXT)
              .required()
              .fills(DeploymentProgramme::name)
              .doc("Its name."),
          Key.of("country", CountryKind.COUNTRY)
              .required()
              .fills(DeploymentProgramme::country)
              .doc("The state whose bodies send people."),
          Key.of("region", TextKind.TEXT)
              .required()
              .fills(DeploymentProgramme::region)
              .doc("The region to which it sends people."),
          Key.of("from", Kinds.DATE)
              .asks(DeploymentProgramme::from, "when did %s begin?")
              .doc("First day."),
          Key.of("to", Kinds.DATE)
              .asks(DeploymentProgramme::to, "when did %s end?")
              .doc("Last day; if missing, there is no end."));

  static final Shape OTHER_PARTNERSHIP =
      Shape.entry(
          "other-partnership",
          FactForm.of(OtherPartnership.class).lasting(OtherPartnership::from, OtherPartnership::to),
          Key.of("body", ReferenceKind.ORGANISATION)
              .required()
              .fills(OtherPartnership::body)
              .doc("The donor body."),
          Key.of("partner", ReferenceKind.ORGANISATION)
              .required()
              .fills(OtherPartnership::partner)
              .doc("The body it works with."),
          Key.of("from", Kinds.DATE)
              .asks(OtherPartnership::from, "when did %s begin?")
              .doc("First day."),
          Key.of("to", Kinds.DATE)
              .asks(OtherPartnership::to, "when did %s end?")
              .doc("Last day; if missing, there is no end."));

  static final List<Key> SECTIONS =
      List.of(
          Key.of("links", SectionKind.accusing(LINK))
              .doc("How organisations are linked to each other."),
          Key.of("listings", SectionKind.accusing(LISTING)).doc("Entries of sanctions lists."),
          Key.of("deployment-programmes", SectionKind.accusing(PROGRAMME))
              .doc("Programmes that send people of a state's bodies to a region."),
          Key.of("other-partnerships", SectionKind.accusing(OTHER_PARTNERSHIP))
              .doc("Other partnerships of the donor bodies."));

  private BodyTable() {}
}
