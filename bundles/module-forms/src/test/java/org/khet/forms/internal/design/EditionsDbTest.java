package org.khet.forms.internal.design;

import java.util.List;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Presence;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Editions keep what every kind keeps. */
@OnEachDatabase
class EditionsDbTest extends RecordContract<Editions> {
    private RecordRow design;
    private int no;

    EditionsDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new FormsFixture(fixture).designs().editions().kind());
    }

    @Override
    protected void before() {
        RecordService<Designs> designs = fixture.of(new Designs());
        design = designs.internal()
                .create(
                        FormsFixture.designer(),
                        SampleDraft.of(designs.kind(), TODAY)
                                .with(designs.kind().key, "one")
                                .with(designs.kind().pattern, ""));
        no = 1;
    }

    @Override
    protected RecordDraft draft() {
        no++;
        RecordDraft field = new RecordDraft()
                .with(kind.key, "matter")
                .with(kind.label, "เรื่อง")
                .with(kind.sort, FieldSort.TEXT)
                .with(kind.presence, Presence.NEEDED)
                .with(kind.listed, true)
                .with(kind.chip, false)
                .with(kind.found, false)
                .with(kind.once, false)
                .with(kind.concealed, false);
        return new RecordDraft()
                .with(kind.design, design.id())
                .with(kind.unit, FormsFixture.UNIT)
                .with(kind.no, no)
                .with(kind.note, "ตัวอย่าง")
                .with(kind.fields, List.of(field));
    }
}
