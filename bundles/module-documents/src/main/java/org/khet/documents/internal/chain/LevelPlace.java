package org.khet.documents.internal.chain;

import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/**
 * The place that a level names.
 *
 * @param actor    sort of place
 * @param function code of a function, empty for none
 * @param place    unit of the function, {@code null} for any
 * @param post     post, {@code null} for none
 * @param person   person, {@code null} for none
 */
record LevelPlace(
        ChainActor actor,
        String function,
        @Nullable UnitId place,
        @Nullable PostId post,
        @Nullable PersonId person) {
    /** Of a level of a rule. */
    static LevelPlace of(ChainRuleKind kind, RecordLine line) {
        return new LevelPlace(
                line.get(kind.actor),
                line.get(kind.function),
                (UnitId) line.raw(kind.place),
                (PostId) line.raw(kind.post),
                (PersonId) line.raw(kind.person));
    }

    /** Of a level of a chain. */
    static LevelPlace of(LevelKind kind, RecordRow level) {
        return new LevelPlace(
                level.get(kind.actor),
                level.get(kind.function),
                (UnitId) level.raw(kind.place),
                (PostId) level.raw(kind.post),
                (PersonId) level.raw(kind.person));
    }

    /** The superior above this one; {@code null} above the head of the office. */
    @Nullable LevelPlace above() {
        return switch (actor) {
            case SECTION_HEAD -> superior(ChainActor.UNIT_HEAD);
            case UNIT_HEAD -> superior(ChainActor.LINE_DEPUTY);
            case LINE_DEPUTY, FUNCTION, POST, PERSON -> superior(ChainActor.OFFICE_HEAD);
            case OFFICE_HEAD -> null;
        };
    }

    private static LevelPlace superior(ChainActor which) {
        return new LevelPlace(which, "", null, null, null);
    }
}
