package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.committee.CommitteeMemberKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiDate;

/** The list of a committee's members with how to reach them, and its seats by kind. Source: SEC-01; other-groups D, members list. */
public final class CommitteePapers {
    private static final List<String> HEADS = List.of(
            "ที่", "ชื่อ", "ตำแหน่งในคณะ", "ประเภทกรรมการ", "ที่อยู่", "โทรศัพท์", "อีเมล", "วาระถึง", "รับคู่มือ");
    private static final List<String> SEATS = List.of("ประเภทกรรมการ", "จำนวน (คน)", "มีแล้ว", "ว่าง");
    private final LetterTopics letters;
    private final CodeLists codes;
    private final LetterPrinting printing;

    /** Over the committees of all offices. */
    public CommitteePapers(LetterTopics letters, CodeLists codes, LetterPrinting printing) {
        this.letters = letters;
        this.codes = codes;
        this.printing = printing;
    }

    /** Whether the caller reads where members live. */
    public boolean isFor(Caller caller) {
        return caller.may(CommitteeMemberKind.VIEW);
    }

    /**
     * Writes the list.
     *
     * @throws NotPermitted unless the caller may see the files of members
     */
    public void members(Caller caller, long committee, OutputStream out) throws IOException {
        if (!isFor(caller)) {
            throw new NotPermitted(CommitteeMemberKind.VIEW);
        }
        CommitteeKind kind = letters.committees.kind();
        RecordRow row = letters.committees.open(caller, committee);
        ReportPaper paper = new ReportPaper("documents-committee");
        ReportPaper.Page page = paper.page("รายชื่อ" + row.get(kind.name))
                .line("วาระตั้งแต่วันที่ " + ThaiDate.longDate(row.get(kind.from))
                        + row.get(kind.until)
                                .map(day -> " ถึงวันที่ " + ThaiDate.longDate(day))
                                .orElse(""))
                .table("กรรมการ", HEADS, lines(caller, committee));
        if (!row.lines(kind.seats).isEmpty()) {
            page.table("จำนวนกรรมการตามประเภท", SEATS, seats(row));
        }
        printing.print(caller, paper, Paper.landscape().in(Paper.Digits.THAI), out);
    }

    private List<List<String>> lines(Caller caller, long committee) {
        CommitteeMemberKind kind = letters.members.kind();
        Map<String, String> functions = words(caller.office(), DocumentsCodes.COMMITTEE_FUNCTION);
        Map<String, String> seats = words(caller.office(), DocumentsCodes.COMMITTEE_SEAT);
        List<List<String>> lines = new ArrayList<>();
        for (RecordRow one :
                letters.members.all(caller, RecordFilter.of(kind.committee.is(committee), kind.in(kind.active)))) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    one.get(kind.name),
                    functions.getOrDefault(one.get(kind.function), one.get(kind.function)),
                    seats.getOrDefault(one.get(kind.seat), ""),
                    one.get(kind.address),
                    one.get(kind.phone),
                    one.get(kind.mail),
                    one.get(kind.until).map(CommitteePapers::day).orElse(""),
                    one.get(kind.handed).map(CommitteePapers::day).orElse("ยังไม่ได้รับ")));
        }
        return lines;
    }

    private List<List<String>> seats(RecordRow row) {
        CommitteeKind kind = letters.committees.kind();
        Map<String, String> words = words(row.head().office(), DocumentsCodes.COMMITTEE_SEAT);
        List<List<String>> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.seats)) {
            long taken = kind.taken(row, line.get(kind.seatSort));
            lines.add(List.of(
                    words.getOrDefault(line.get(kind.seatSort), line.get(kind.seatSort)),
                    String.valueOf(line.get(kind.places)),
                    String.valueOf(taken),
                    String.valueOf(line.get(kind.places) - taken)));
        }
        return lines;
    }

    private Map<String, String> words(OfficeId office, CodeList list) {
        return codes.of(office, list).stream().collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::thai));
    }

    private static String day(LocalDate day) {
        return ThaiDate.shortDate(day);
    }
}
