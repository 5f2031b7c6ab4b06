package org.khet.forms.internal.ask;

import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Answers keep what every kind keeps. */
@OnEachDatabase
class AnswersDbTest extends RecordContract<Answers> {
    private FormsFixture forms;
    private long ask;
    private long entry;

    AnswersDbTest(TestDatabase database) {
        super(database, fixture -> new FormsFixture(fixture).asks().answers().kind());
    }

    @Override
    protected void before() {
        forms = new FormsFixture(fixture);
        long design = forms.published(DataKindContract.file("service-log"));
        Askings asking = forms.asks().askings().kind();
        RecordDraft sample =
                SampleDraft.of(asking, TODAY).with(asking.design, design).with(asking.bands, List.of());
        sample.lines(asking.receivers).forEach(line -> line.with(asking.sort, FormReceiverSort.ALL_SCHOOLS));
        ask = forms.asks().askings().internal().create(person(13), sample).id();
        RecordService<DataKind> form =
                forms.entries().of(SampleOffices.KT1, design).internal();
        entry = form.create(person(13), AskingStoriesDbTest.served(form.kind(), 3))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = new RecordDraft().with(kind.ask, ask);
        for (var field : kind.fields()) {
            Optional<Object> value = SampleDraft.value(field, TODAY);
            value.filter(ignored -> field.isNeeded()).ifPresent(one -> draft.with(field, one));
        }
        return draft.with(kind.entry, entry); // only what somebody's name leads to is given back
    }
}
