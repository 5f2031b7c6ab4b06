package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.disposal.DisposalItemKind;
import org.khet.documents.internal.disposal.DisposalKind;
import org.khet.documents.internal.disposal.DisposalPermissions;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * The list of letters to be destroyed (บัญชีหนังสือขอทำลาย) in the official columns, with what the committee said: a cross for what is
 * destroyed, words for what is not. Source: core CORE-60; rules on correspondence of 2526, form 25.
 */
public final class DisposalPaper {
    private static final String RECEIVED = "documents.letter-in";
    private final Disposals disposals;
    private final DocumentsServices services;
    private final CodeLists codes;
    private final LetterPrinting printing;

    /** Over the lists of all offices. */
    public DisposalPaper(Disposals disposals, DocumentsServices services, CodeLists codes, LetterPrinting printing) {
        this.codes = codes;
        this.disposals = disposals;
        this.services = services;
        this.printing = printing;
    }

    /** Whether the caller reads the letters of a list: who keeps lists, and the members of its committee. */
    public boolean isFor(Caller caller, RecordRow list) {
        return caller.may(DisposalPermissions.ITEMS)
                || disposals
                        .rules()
                        .members(disposals.lists().kind(), list)
                        .people()
                        .contains(caller.person());
    }

    /**
     * Writes the list.
     *
     * @throws NotPermitted unless it {@link #isFor} the caller
     */
    public void print(Caller caller, long list, OutputStream out) throws IOException {
        DisposalKind kind = disposals.lists().kind();
        RecordRow row = disposals.lists().open(caller, list);
        if (!isFor(caller, row)) {
            throw new NotPermitted(DisposalPermissions.ITEMS);
        }
        printing.print(
                caller,
                "disposal",
                Map.of(
                        "year", String.valueOf(row.get(kind.year)),
                        "day", ThaiDate.longDate(OfficeTime.day(row.head().created())),
                        "rows", rows(caller, row),
                        "members", members(row),
                        "resolution", row.get(kind.resolution),
                        "reviewed",
                                row.get(kind.reviewedOn).map(ThaiDate::longDate).orElse("")),
                Paper.landscape().in(Paper.Digits.THAI),
                out);
    }

    private List<Map<String, String>> rows(Caller caller, RecordRow list) {
        DisposalItemKind kind = disposals.items().kind();
        boolean judged = !list.state().equals(disposals.lists().kind().listed);
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordRow one : disposals.of(caller, list.id())) {
            rows.add(Map.of(
                    "no",
                    String.valueOf(rows.size() + 1),
                    "place",
                    one.get(kind.filedAt),
                    "letterNo",
                    one.get(kind.letterNo),
                    "letterOn",
                    day(one.get(kind.letterOn)),
                    "registerNo",
                    one.get(kind.letter).type().equals(RECEIVED) ? one.get(kind.registerNo) : "",
                    "subject",
                    one.get(kind.subject),
                    "opinion",
                    judged ? opinion(kind, one) : "",
                    "remark",
                    one.get(kind.remark)));
        }
        return rows;
    }

    private static String opinion(DisposalItemKind kind, RecordRow one) {
        return switch (one.get(kind.opinion)) {
            case DESTROY -> "✕";
            case KEEP -> "เก็บถึง " + day(one.get(kind.longer));
            case HAND_OVER -> "ส่งหอจดหมายเหตุ";
        };
    }

    /** Where the committee signs, in its order. */
    private List<Map<String, String>> members(RecordRow list) {
        CommitteeKind kind = disposals.rules().committee();
        Map<String, String> functions = codes.of(list.head().office(), DocumentsCodes.COMMITTEE_FUNCTION).stream()
                .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::thai));
        List<Map<String, String>> members = new ArrayList<>();
        for (RecordLine line : disposals.rules().memberLines(disposals.lists().kind(), list)) {
            Optional<Person> person = line.get(kind.person)
                    .flatMap(id -> services.people().find(list.head().office(), id));
            members.add(Map.of(
                    "name", person.map(Person::fullName).orElse(line.get(kind.outsider)),
                    "function", functions.getOrDefault(line.get(kind.function), "")));
        }
        return members;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::shortDate).orElse("");
    }
}
