package org.khet.portal.admin.internal.privacy.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.admin.personal.ErasurePreview;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;

/** A register with one person who came back, and one who is due. */
final class FakeErasures implements Erasures {
    static final OfficeId OFFICE = new OfficeId(1);
    static final Person LEFT =
            new Person(new PersonId(7), OFFICE, "นาง", "สมหญิง", "ตัวอย่าง", "นักวิชาการ", null, null, "", "", false);
    final List<ErasureDraft> drafts = new ArrayList<>();

    static Erasure done(boolean again) {
        return new Erasure(
                LEFT.id(),
                Instant.parse("2026-11-20T02:30:00Z"),
                "นายผู้ลบ",
                Erasure.LegalBasis.RETENTION_OVER,
                "พ้นระยะเวลาเก็บ",
                null,
                List.of(),
                1,
                again);
    }

    @Override
    public ErasurePreview preview(Caller caller, PersonId person) {
        return new ErasurePreview(LEFT, List.of(), List.of(), null);
    }

    @Override
    public Erasure erase(Caller caller, PersonId person, ErasureDraft draft) {
        drafts.add(draft);
        return done(false);
    }

    @Override
    public List<Erasure> page(Caller caller, PageRequest page) {
        return page.offset() == 0 ? List.of(done(true)) : List.of();
    }

    @Override
    public int count(Caller caller) {
        return 1;
    }

    @Override
    public int again(Caller caller) {
        return 1;
    }

    @Override
    public List<Person> due(Caller caller, PageRequest page) {
        return page.offset() == 0 ? List.of(LEFT) : List.of();
    }

    @Override
    public int dueCount(Caller caller) {
        return 1;
    }
}
