package org.khet.documents.internal.chain;

import java.util.Set;
import java.util.function.Function;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;

/**
 * Nobody gives an opinion on the own paper, and nobody decides about it unless the office lets whoever decides last sign it. Source: core
 * A-2, CORE-67.
 */
public final class OwnPaperRule {
    private final Settings settings;

    /** Over what the portal knows of the office. */
    public OwnPaperRule(ChainServices portal) {
        this.settings = portal.settings();
    }

    /** Who answers at no level of which part. */
    Function<ChainPart, Set<PersonId>> barred(PaperKind kind, RecordRow paper, RecordContext now) {
        return part -> barred(kind, paper, part, now);
    }

    /** Who answers at no level of that part, since the paper is theirs. */
    public Set<PersonId> barred(PaperKind kind, RecordRow paper, ChainPart part, RecordContext now) {
        boolean may =
                part == ChainPart.DECISION && !settings.get(now.office(), DocumentsSettings.OWN_REFUSED, now.today());
        return may ? Set.of() : kind.reading().authors(paper);
    }

    /** Whether somebody may not answer in the place of its holder: nobody acts for others about the own paper, whatever the office lets. */
    boolean isBarred(PaperKind kind, RecordRow paper, ChainPart part, Decider decider, RecordContext now) {
        PersonId person = decider.person();
        return barred(kind, paper, part, now).contains(person)
                || (!person.equals(decider.holder())
                        && kind.reading().authors(paper).contains(person));
    }
}
