package org.khet.template.internal.note;

import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeTransactions;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingHappenings;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.template.internal.TemplatePermissions;

/** A board with two groups in one office and one in another, on 20 November 2026; nothing hangs yet. */
public final class Board {
    public static final OfficeId OFFICE = new OfficeId(1);
    public static final OfficeId OTHER_OFFICE = new OfficeId(2);
    public static final UnitId ICT = new UnitId(11);
    public static final UnitId FINANCE = new UnitId(12);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final FakeNotes notes = new FakeNotes();
    public final FakeSettings settings = new FakeSettings();
    public final RecordingHappenings happenings = new RecordingHappenings();
    public final RecordingTrail trail = new RecordingTrail();
    public final FakeUnits units = new FakeUnits();
    public final BoardDays days = new BoardDays(Clocks.at("2026-11-20T09:30"), settings);
    public final NoteBoard board =
            new NoteBoard(notes, new NoteNews(happenings, trail), days, units, new FakeTransactions());

    public Board() {
        units.add(OFFICE, ICT.value(), "ICT", "กลุ่มส่งเสริมการศึกษาทางไกลฯ");
        units.add(OFFICE, FINANCE.value(), "FIN", "กลุ่มบริหารงานการเงินและสินทรัพย์");
        units.add(OTHER_OFFICE, 21, "ICT", "กลุ่มส่งเสริมการศึกษาทางไกลฯ");
    }

    public static TestCaller clerkOfIct() {
        return reader().inUnit(ICT, TemplatePermissions.NOTE_POST);
    }

    public static TestCaller reader() {
        return TestCaller.in(OFFICE).with(TemplatePermissions.NOTE_VIEW);
    }

    public static NoteDraft draft(UnitId unit) {
        return new NoteDraft(unit, "ปิดห้องประชุม", "ปิดปรับปรุงถึงวันศุกร์", TODAY.plusDays(3));
    }
}
