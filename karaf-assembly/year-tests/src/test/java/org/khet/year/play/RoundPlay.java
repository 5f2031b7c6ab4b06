package org.khet.year.play;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.CollectionScope;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.ItemCycle;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;

/** A round of DMC in October: the rooms of all schools are asked. Source: ict ICT-57 to 59. */
public final class RoundPlay {
    private static final String ROUND = "DMC-2569-2";
    private static final String SECTION = "ตารางที่ 1 ห้องเรียน";
    private static final CellKey ROOMS = new CellKey("ROOMS", "", "");
    private final PlayedOffice office;
    private final YearPost lead;
    private final RoundsRegisters registers;

    /** @param lead who leads the round, in whose unit it lies */
    public RoundPlay(PlayedOffice office, YearPost lead) {
        this.office = office;
        this.lead = lead;
        registers = office.runtime().service(RoundsModule.class).registers();
    }

    /** What schools hand in. */
    public RecordService<SchoolSubmissionKind> submissions() {
        return registers.collections().submissions();
    }

    /** The item, the sheet and the round are made, and all schools are asked. */
    public RecordRow opened() {
        var items = registers.sheets().items();
        var item = items.kind();
        RecordRow rooms = office.make(
                items,
                office.caller(lead),
                item.code,
                "ROOMS",
                item.name,
                "จำนวนห้องเรียนของโรงเรียน",
                item.unitOf,
                "ห้อง",
                item.system,
                "DMC",
                item.owner,
                office.unit(lead.unit()),
                item.cycle,
                ItemCycle.TERM,
                item.split,
                CellSplit.NONE,
                item.open,
                true,
                item.small,
                true,
                item.personal,
                false);
        var collections = registers.collections().collections();
        var kind = collections.kind();
        RecordRow planned = office.make(
                collections,
                office.caller(lead),
                kind.round,
                ROUND,
                kind.sheet,
                sheet(rooms).id(),
                kind.scope,
                CollectionScope.ALL,
                kind.unit,
                office.unit(lead.unit()),
                kind.contact,
                office.person(lead),
                kind.emptyGrades,
                false,
                kind.qualities,
                true,
                kind.score,
                false);
        return office.act(collections, office.caller(lead), planned, kind.openIt);
    }

    private RecordRow sheet(RecordRow rooms) {
        var sheets = registers.sheets().sheets();
        var kind = sheets.kind();
        RecordRow made = office.make(
                sheets,
                office.caller(lead),
                kind.system,
                "DMC",
                kind.name,
                "แบบจัดเก็บจำนวนห้องเรียน DMC",
                kind.edition,
                1,
                kind.items,
                List.of(PlayedOffice.draft(
                        kind.item, rooms.id(), kind.part, SECTION, kind.needed, true, kind.headline, true)));
        return office.act(sheets, office.caller(lead), made, kind.finish);
    }

    /** A school types its rooms and confirms, its head certifies, the office acknowledges. */
    public RecordRow answered(RecordRow round, int place, int rooms) {
        SchoolSubmissionKind kind = submissions().kind();
        RecordRow row = registers.collections().of(office.caller(lead), round.id()).stream()
                .filter(one -> one.get(kind.school).equals(office.schools().get(place)))
                .findFirst()
                .orElseThrow();
        registers.entries().store(office.school(place, "u"), row.id(), SECTION, 0, Map.of(ROOMS, rooms));
        office.act(submissions(), office.school(place, "u"), row, kind.confirm);
        office.act(submissions(), office.school(place, "h"), row, kind.certify);
        return office.act(
                submissions(),
                office.caller(lead),
                row,
                kind.acknowledge,
                kind.correct,
                true,
                kind.whole,
                true,
                kind.current,
                true,
                kind.upToDate,
                true);
    }

    /** What a school sees of what it typed. */
    public int rooms(RecordRow answer, int place) {
        return registers
                .entries()
                .open(office.school(place, "u"), answer.id())
                .values()
                .get(ROOMS)
                .orElseThrow();
    }

    /** Whether somebody sees the round in its list. */
    public boolean isSeen(RecordRow round, YearPost who) {
        return registers.collections().collections().all(office.caller(who), RecordFilter.ALL).stream()
                .anyMatch(one -> one.id() == round.id());
    }
}
