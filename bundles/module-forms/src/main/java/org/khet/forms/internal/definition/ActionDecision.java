package org.khet.forms.internal.definition;

import java.util.Optional;
import org.khet.portal.api.record.Action;

/** What an action of a design has to do with a decision by a paper; where no papers are kept, the decision is typed. */
public enum ActionDecision {
    /** Asks for it; the record waits in the state to which this leads. */
    ASKS(null),
    /** Done by a paper that grants. */
    GRANTED(Action.Answer.GRANTED),
    /** Done by a paper that refuses. */
    REFUSED(Action.Answer.REFUSED),
    /** Done by a paper that goes back to be put right. */
    RETURNED(Action.Answer.RETURNED);

    private final Action.@org.jspecify.annotations.Nullable Answer answer;

    ActionDecision(Action.@org.jspecify.annotations.Nullable Answer answer) {
        this.answer = answer;
    }

    /** The answer by which it is done; empty for what asks. */
    public Optional<Action.Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
