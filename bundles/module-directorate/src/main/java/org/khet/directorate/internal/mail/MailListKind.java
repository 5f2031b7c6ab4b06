package org.khet.directorate.internal.mail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * The post of a day (บัญชีนำส่งไปรษณีย์): pieces with their receivers, then tracking numbers and fees from the post office. Source: 002
 * order 5.2.9, other-groups DIR-P08, DIR-14.
 */
public final class MailListKind extends RecordKind {
    public final Field<LocalDate> on =
            day("mailed_on").initially(now -> now.today()).sorted();
    public final Field<PersonId> carrier =
            person("carrier").initially(now -> now.caller().person()).filtered();
    public final Field<String> note = text("note", 300).orEmpty();
    public final Lines pieces = lines("pieces", "dir_mail_piece", 1, 500);
    public final Field<String> receiver = pieces.text("receiver", 200);
    public final Field<String> letterNo = pieces.text("letter_no", 60).orEmpty();
    public final Field<String> sort = pieces.code("sort", DirectorateCodes.MAIL);

    public final State prepared = state("PREPARED", StateTone.WAIT);
    public final State carried = state("CARRIED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> tracking = pieces.text("tracking", 40).orEmpty().from(closed);
    public final Field<Optional<BigDecimal>> fee = pieces.baht("fee").optional().from(closed);
    public final Field<BigDecimal> fees = baht("fees")
            .formula(row -> row.lines(pieces).stream()
                    .map(line -> line.get(fee).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .summed();
    public final Field<Integer> count =
            whole("piece_count", 0, 500).formula(row -> row.lines(pieces).size());
    public final Field<Optional<List<FileId>>> receipts =
            files("receipts", DirectorateFiles.PAPERS, 10).optional().from(closed);

    public final Action carry = action("carry")
            .from(prepared)
            .to(carried)
            .needs(DirectoratePermissions.KEEP)
            .orOwn()
            .icon("truck");
    public final Action close = action("close")
            .from(carried)
            .to(closed)
            .needs(DirectoratePermissions.KEEP)
            .orOwn()
            .asks(pieces)
            .asks(receipts)
            .whenTyped((row, now) -> tracked(row))
            .icon("receipt");

    /** The kind as the module keeps it. */
    public MailListKind() {
        super("directorate", "mail", "mail-lists", "dir_mail");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.KEEP, prepared);
        seenByOffice();
        ownOf(carrier);
        titled(on, carrier);
        list(on, carrier, count, fees);
        ordered(on, true);
        section("what", on, carrier, note);
        section("pieces", pieces);
        tab("open", prepared, carried);
        tab("all");
        way(prepared, carried, closed);
        notForAgendas();
        menu("DIR", "mails", 220, "desk");
    }

    /** What is registered has its number, and whatever the post office took its fee. */
    private Optional<Problem> tracked(RecordRow row) {
        return row.lines(pieces).stream()
                .filter(line -> !line.get(sort).equals("HAND"))
                .flatMap(line -> problem(line).stream())
                .findFirst();
    }

    private Optional<Problem> problem(RecordLine line) {
        if (!line.has(fee)) {
            return Optional.of(Problem.of(pieces.name(), "directorate.error.fee", line.get(receiver)));
        }
        boolean untracked =
                !line.get(sort).equals("ORDINARY") && line.get(tracking).isBlank();
        return untracked
                ? Optional.of(Problem.of(pieces.name(), "directorate.error.tracking", line.get(receiver)))
                : Optional.empty();
    }
}
