package org.khet.year.play;

import java.time.LocalDate;
import java.time.ZoneId;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.record.RecordRow;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** The central clerk registers letters that come. Source: core CORE-43, documents J. */
public final class LetterPlay {
    private final PlayedOffice office;
    private final YearLog log;

    public LetterPlay(PlayedOffice office, YearLog log) {
        this.office = office;
        this.log = log;
    }

    /** A letter comes; some are void by mistake. */
    public void come(LocalDate day, int no, boolean spoiled) {
        var letters = office.runtime().service(DocumentsModule.class).letters().incoming.letters;
        var kind = letters.kind();
        RecordRow letter = office.make(
                letters,
                office.caller(YearPost.ACCOUNTANT),
                kind.receivedAt,
                day.atTime(9, 0).atZone(ZoneId.of("Asia/Bangkok")).toInstant(),
                kind.senderSort,
                SenderSort.AGENCY,
                kind.addressed,
                "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                kind.urgency,
                "NORMAL",
                kind.secrecy,
                DocumentsCodes.NOT_SECRET,
                kind.channel,
                "PAPER",
                kind.retention,
                "10Y",
                kind.letterNo,
                "ศธ 04002/" + no,
                kind.letterOn,
                day.minusDays(1),
                kind.sender,
                "สพฐ.",
                kind.subject,
                "แจ้งแนวทางการดำเนินงาน " + no);
        if (spoiled) {
            office.act(letters, office.caller(YearPost.ACCOUNTANT), letter, kind.spoil);
        }
        log.letters.add(new YearLog.Letter(day, spoiled ? "VOID" : "REGISTERED"));
    }
}
