package org.khet.ict.internal.story;

import java.util.List;
import org.khet.ict.internal.learning.LearningMediaRecord;
import org.khet.ict.internal.study.SystemStudyRecord;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class SystemStudyKindDbTest extends RecordContract<SystemStudyRecord> {
    SystemStudyKindDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new LearningMediaRecord());
            return new SystemStudyRecord();
        });
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.decide)) {
            draft.with(kind.verdicts, IctOffice.filled(newest(), kind.verdicts, kind.adopted, true));
        }
        return draft;
    }

    private RecordRow newest() {
        long id = service.page(person(13), RecordFilter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst()
                .id();
        return service.find(SampleOffices.KT1, id).orElseThrow();
    }
}
