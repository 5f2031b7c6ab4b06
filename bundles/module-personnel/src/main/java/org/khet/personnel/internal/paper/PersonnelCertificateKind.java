package org.khet.personnel.internal.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;

/**
 * A certificate of service or of salary (หนังสือรับรอง): asked for by the person, numbered when it is issued, with what the file says on that
 * day. Source: other-groups HR-P15, HR-16.
 */
public final class PersonnelCertificateKind extends RecordKind {
    private final PersonnelFileChanges files;

    public final Field<Optional<RegisterNumber>> number =
            numbered("number", PersonnelSettings.CERTIFICATES).optional();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<CertificateSort> sort =
            choice("sort", CertificateSort.class).filtered();
    public final Field<String> purpose = text("purpose", 300);

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State issued = end("ISSUED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> issuedOn =
            day("issued_on").optional().byCode().sorted();
    public final Field<String> position = text("position_text", 200).orEmpty().byCode();
    public final Field<Optional<LocalDate>> since = day("since_day").optional().byCode();
    public final Field<Optional<BigDecimal>> salary =
            baht("salary").optional().byCode().sensitive();
    public final Field<String> words =
            text("salary_words", 300).orEmpty().byCode().sensitive();

    public final Action issue = action("issue")
            .from(asked)
            .to(issued)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .icon("stamp")
            .tells(person);
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("ban")
            .tells(person);

    /** The kind over the files, which say what is certified. */
    public PersonnelCertificateKind(PersonnelFileChanges files) {
        super("personnel", "certificate", "psn_certificate");
        this.files = files;
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, asked);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        rule(PersonnelReach.ownOrKept(person));
        numberedAt(issued);
        create().tells(PersonnelPermissions.KEEP);
        issue.when(this::certifiable);
        issue.does(this::filled);
        titled(number, person, sort);
        list(number, person, sort, purpose, issuedOn);
        section("what", number, person, sort, purpose);
        section("certified", position, since, salary, words, issuedOn);
        tab("open", asked);
        tab("all");
        way(asked, issued);
        notForAgendas();
        menu("HR", "file-check", 606, "people");
    }

    private Optional<Problem> certifiable(RecordRow row, RecordContext now) {
        Optional<RecordRow> file = files.file(now.office(), row.get(person));
        if (file.filter(one -> one.state().equals(files.kind().serving)).isEmpty()) {
            return Optional.of(Problem.of("", "personnel.error.no-file"));
        }
        return row.get(sort) == CertificateSort.SALARY && !file.get().has(files.kind().salary)
                ? Optional.of(Problem.of("", "personnel.error.no-salary"))
                : Optional.empty();
    }

    private RecordRow filled(RecordRow row, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        RecordRow file = files.file(now.office(), row.get(person)).orElseThrow();
        RecordRow filled = row.with(issuedOn, now.today())
                .with(position, file.get(kind.position))
                .with(since, file.get(kind.started));
        if (row.get(sort) == CertificateSort.SERVICE) {
            return filled;
        }
        BigDecimal baht = file.get(kind.salary).orElseThrow();
        return filled.with(salary, baht).with(words, BahtText.inWords(baht));
    }
}
