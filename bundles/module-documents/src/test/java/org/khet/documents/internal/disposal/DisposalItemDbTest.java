package org.khet.documents.internal.disposal;

import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Letters of a list. Source: core CORE-60. */
@OnEachDatabase
class DisposalItemDbTest extends RecordContract<DisposalItemKind> {
    private final DisposalOffice cupboard = new DisposalOffice(fixture);
    private long list;
    private long letter;

    DisposalItemDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new DocumentsOffice(fixture).disposals.items().kind());
    }

    @Override
    protected void before() {
        cupboard.office.books();
        letter =
                cupboard.filed("หนังสือที่ครบอายุการเก็บ", "2025-06-30", "NONE").id();
        var lists = cupboard.office.disposals.lists();
        RecordRow row = lists.create(DocumentsOffice.clerk(), new RecordDraft().with(lists.kind().year, 2568));
        lists.act(
                DocumentsOffice.clerk(),
                row,
                lists.kind().refer,
                new RecordDraft()
                        .with(
                                lists.kind().committee,
                                cupboard.committee(4, 8, 12).id()),
                "");
        list = row.id();
        cupboard.office.disposals.items().clear(DocumentsOffice.KT1);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.disposal, list)
                .with(kind.letter, new RecordLink("documents.letter-in", letter, "1"))
                .with(kind.opinion, DisposalOpinion.DESTROY);
    }
}
