package org.khet.documents.internal.chain;

import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Keeps the words of a paper that goes back, so that both versions can be read. Source: core E-23, CORE-66. */
final class PassRecorder {
    List<RecordDraft> kept(PaperKind kind, RecordRow paper, String why) {
        List<RecordDraft> all = new ArrayList<>();
        for (RecordLine line : paper.lines(kind.passes)) {
            RecordDraft old = new RecordDraft().ofLine(line.id());
            for (DeclaredField field : kind.passes.fields()) {
                old.with(field, line.raw(field));
            }
            all.add(old);
        }
        all.add(new RecordDraft()
                .with(kind.passNo, paper.get(kind.pass))
                .with(kind.passText, paper.get(kind.subject) + "\n" + kind.text(paper))
                .with(kind.passReason, why.strip()));
        return all;
    }
}
