package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingPermissions;
import org.khet.documents.internal.meeting.Quorum;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;

/**
 * The list by which members of a committee get their fee of a meeting (บัญชีลงชื่อรับเบี้ยประชุม): who came, or came for a member, the chair
 * by the fee of the chair, as the committee paid when the meeting was held, with the sum in words, to be handed to finance. Amounts are
 * baht. Source: SEC-16.
 */
public final class FeeList {
    private static final Set<Attendance> PRESENT = EnumSet.of(Attendance.CAME, Attendance.FOR);
    private static final List<String> HEADS =
            List.of("ที่", "ชื่อ", "ตำแหน่งในคณะ", "จำนวนเงิน (บาท)", "ลายมือชื่อผู้รับเงิน");
    private final LetterTopics letters;
    private final DocumentsServices services;
    private final LetterPrinting printing;

    /** Over the meetings of all offices. */
    public FeeList(LetterTopics letters, DocumentsServices services, LetterPrinting printing) {
        this.letters = letters;
        this.services = services;
        this.printing = printing;
    }

    /**
     * What somebody gets.
     *
     * @param name  who
     * @param chair whether as the chair
     * @param baht  how much
     */
    public record Fee(String name, boolean chair, BigDecimal baht) {}

    /** Whether a list can be printed: the meeting of a committee that pays fees was held, and the caller keeps meetings. */
    public boolean offers(Caller caller, RecordRow meeting) {
        return caller.may(MeetingPermissions.KEEP)
                && !meeting.lines(letters.meetings.kind().people).isEmpty()
                && usual(meeting).isPresent();
    }

    /** Of a meeting that was held before its committee paid, what it pays now. */
    private Optional<BigDecimal> usual(RecordRow meeting) {
        return meeting.get(letters.meetings.kind().fee)
                .or(() -> committee(meeting).flatMap(one -> one.get(letters.committees.kind().fee)));
    }

    private Optional<BigDecimal> chairs(RecordRow meeting, RecordRow committee) {
        MeetingKind kind = letters.meetings.kind();
        return meeting.has(kind.fee) ? meeting.get(kind.chairFee) : committee.get(letters.committees.kind().chairFee);
    }

    private Optional<RecordRow> committee(RecordRow meeting) {
        return meeting.get(letters.meetings.kind().committee)
                .flatMap(id -> letters.committees.find(meeting.head().office(), id));
    }

    /** The fees of members who came, in person or by a stand-in, who then gets it; nothing for guests and for committees that pay none. */
    public List<Fee> of(RecordRow meeting) {
        MeetingKind kind = letters.meetings.kind();
        CommitteeKind of = letters.committees.kind();
        List<Fee> fees = new ArrayList<>();
        committee(meeting)
                .ifPresent(committee -> usual(meeting).ifPresent(usual -> {
                    for (RecordLine line : meeting.lines(kind.people)) {
                        if (PRESENT.contains(line.get(kind.came))) {
                            member(committee, meeting, line).ifPresent(member -> {
                                boolean chair = member.get(of.function).equals("CHAIR");
                                BigDecimal baht =
                                        chair ? chairs(meeting, committee).orElse(usual) : usual;
                                fees.add(new Fee(name(meeting.head().office(), line), chair, baht));
                            });
                        }
                    }
                }));
        return fees;
    }

    private Optional<RecordLine> member(RecordRow committee, RecordRow meeting, RecordLine line) {
        MeetingKind kind = letters.meetings.kind();
        CommitteeKind of = letters.committees.kind();
        return of.membersOn(committee, ThaiDate.day(meeting.get(kind.begins))).stream()
                .filter(one -> Quorum.isFor(kind, line, one))
                .findFirst();
    }

    private String name(OfficeId office, RecordLine line) {
        MeetingKind kind = letters.meetings.kind();
        return line.get(kind.person)
                .flatMap(id -> services.people().find(office, id))
                .map(Person::fullName)
                .orElse(line.get(kind.outsider));
    }

    /**
     * Writes the list.
     *
     * @throws NotPermitted unless the caller keeps meetings
     */
    public void print(Caller caller, long meeting, OutputStream out) throws IOException {
        if (!caller.may(MeetingPermissions.KEEP)) {
            throw new NotPermitted(MeetingPermissions.KEEP);
        }
        MeetingKind kind = letters.meetings.kind();
        RecordRow row = letters.meetings.open(caller, meeting);
        List<Fee> fees = of(row);
        BigDecimal sum = fees.stream().map(Fee::baht).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<List<String>> lines = new ArrayList<>();
        for (Fee fee : fees) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    fee.name(),
                    fee.chair() ? "ประธานกรรมการ" : "กรรมการ",
                    BahtText.inFigures(fee.baht()),
                    ""));
        }
        lines.add(List.of("", "รวม", "", BahtText.inFigures(sum), ""));
        ReportPaper paper = new ReportPaper("documents-meeting-fee");
        paper.page("บัญชีลงชื่อรับเบี้ยประชุม")
                .line(row.get(kind.subject)
                        + row.get(kind.number)
                                .map(RegisterNumber::text)
                                .map(number -> " ครั้งที่ " + number)
                                .orElse(""))
                .line("วันที่ " + ThaiDate.longDate(ThaiDate.day(row.get(kind.begins))))
                .table("ผู้มีสิทธิรับเบี้ยประชุม", HEADS, lines)
                .line("รวมเป็นเงิน " + BahtText.inWords(sum))
                .signedBy("ผู้จ่ายเงิน", "เลขานุการ");
        printing.print(caller, paper, Paper.portrait().in(Paper.Digits.THAI), out);
    }
}
