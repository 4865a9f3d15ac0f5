package org.plumbline.internal.engine.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.util.IndexedValueReader;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraint that a fact is a row of the scenario whose mark the rule has matched first. Drools
 * finds the rows of a scenario by hash, so that those of other scenarios cost nothing.
 */
final class SameScenario implements BetaConstraint<SameScenario.Context>, IndexableConstraint {
  private static final TupleValueExtractor OF_RULE =
      new Extractor() {
        @Override
        ScenarioMark of(BaseTuple tuple) {
          return scenarioOf(tuple);
        }
      };
  private static final TupleValueExtractor OF_FACT =
      new Extractor() {
        @Override
        ScenarioMark of(BaseTuple tuple) {
          return scenarioOf(tuple.getFactHandle());
        }
      };
  private static final IndexedValueReader INDEX = new IndexedValueReader(OF_RULE, OF_FACT);

  /** The constraint; it is the same in every pattern of every rule. */
  static final SameScenario INSTANCE = new SameScenario();

  private static final Declaration[] NONE = {};

  private SameScenario() {}

  /** The scenario of a match, or of its beginning. */
  static ScenarioMark scenarioOf(BaseTuple match) {
    return (ScenarioMark) match.getObject(0);
  }

  private static ScenarioMark scenarioOf(FactHandle row) {
    return ScenarioRow.scenario(row);
  }

  @Override
  public boolean isAllowedCachedLeft(Context context, FactHandle row) {
    return scenarioOf(row).equals(context.ofRule);
  }

  @Override
  public boolean isAllowedCachedRight(BaseTuple match, Context context) {
    return scenarioOf(match).equals(context.ofFact);
  }

  @Override
  public Context createContext() {
    return new Context();
  }

  @Override
  public Declaration[] getRequiredDeclarations() {
    return NONE;
  }

  @Override
  public void replaceDeclaration(Declaration before, Declaration after) {
    // it names none
  }

  @Override
  public SameScenario clone() {
    return this;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Drools declares it
  public <T> T cloneIfInUse() {
    return (T) this;
  }

  @Override
  public ConstraintType getType() {
    return ConstraintType.BETA;
  }

  @Override
  public boolean isTemporal() {
    return false;
  }

  @Override
  public boolean isUnification() {
    return false;
  }

  @Override
  public boolean isIndexable(int nodeType, KieBaseConfiguration configuration) {
    return getConstraintType().isIndexableForNode(nodeType, this, configuration);
  }

  @Override
  public ConstraintTypeOperator getConstraintType() {
    return ConstraintTypeOperator.EQUAL;
  }

  @Override
  public @Nullable FieldValue getField() {
    return null;
  }

  @Override
  public IndexedValueReader getFieldIndex() {
    return INDEX;
  }

  @Override
  public @Nullable ReadAccessor getFieldExtractor() {
    return null;
  }

  @Override
  public TupleValueExtractor getRightIndexExtractor() {
    return OF_FACT;
  }

  @Override
  public TupleValueExtractor getLeftIndexExtractor() {
    return OF_RULE;
  }

  @Override
  public String toString() {
    return "same scenario";
  }

  @Override
  public void writeExternal(ObjectOutput output) {
    throw new UnsupportedOperationException("rule bases are never stored");
  }

  @Override
  public void readExternal(ObjectInput input) {
    throw new UnsupportedOperationException("rule bases are never stored");
  }

  /** Reads a scenario. */
  private abstract static class Extractor implements TupleValueExtractor {
    abstract ScenarioMark of(BaseTuple tuple);

    @Override
    public ValueType getValueType() {
      return ValueType.OBJECT_TYPE;
    }

    @Override
    public Object getValue(@Nullable ValueResolver session, BaseTuple tuple) {
      return of(tuple);
    }

    @Override
    public TupleValueExtractor clone() {
      return this;
    }
  }

  /** What Drools compares with many. */
  static final class Context implements ContextEntry {
    private @Nullable ContextEntry next;
    private @Nullable ScenarioMark ofRule;
    private @Nullable ScenarioMark ofFact;

    @Override
    public @Nullable ContextEntry getNext() {
      return next;
    }

    @Override
    public void setNext(ContextEntry next) {
      this.next = next;
    }

    @Override
    public void updateFromTuple(ValueResolver session, BaseTuple match) {
      ofRule = scenarioOf(match);
    }

    @Override
    public void updateFromFactHandle(ValueResolver session, FactHandle row) {
      ofFact = scenarioOf(row);
    }

    @Override
    public void resetTuple() {
      ofRule = null;
    }

    @Override
    public void resetFactHandle() {
      ofFact = null;
    }

    @Override
    public void writeExternal(ObjectOutput output) {
      throw new UnsupportedOperationException("sessions are never stored");
    }

    @Override
    public void readExternal(ObjectInput input) {
      throw new UnsupportedOperationException("sessions are never stored");
    }
  }
}
