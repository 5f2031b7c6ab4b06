package org.khet.portal.api.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Optional service of the module of the lawyers: takes complaints that another module registered, and tells how far each has come.
 * Where it is away or off, what the lawyer did is typed at the complaint. Safe for concurrent use. Source: other-groups DIR-26,
 * HR-21, D-11.
 */
public interface ComplaintCases {
    /**
     * A complaint that is handed over.
     *
     * @param key         names the complaint in the register that hands it over, at most 80 characters
     * @param number      as the office writes it: {@code 12/2569}
     * @param received    day on which the office received it
     * @param subject     what it is about, at most 200 characters; never names the complainant
     * @param account     what is complained of, at most 4,000 characters
     * @param complainant who complains and how to reach that person; empty where the complainant stays hidden
     * @param secret      whether only those may know of it who work on it: it is kept as a secret case, whoever complains
     * @param unit        group of the office that it is about, empty for none
     * @param school      school that it is about, empty for none; decides which lawyer has it
     * @param files       papers of the complaint, which stay those of its register: whoever keeps them copies them
     */
    record HandedOver(
            String key,
            String number,
            LocalDate received,
            String subject,
            String account,
            String complainant,
            boolean secret,
            Optional<UnitId> unit,
            Optional<SchoolId> school,
            List<FileId> files) {
        /** Keeps an immutable copy. */
        public HandedOver {
            files = List.copyOf(files);
        }
    }

    /** How far the lawyer has come. */
    enum Stage {
        /** Taken over, nobody has begun. */
        RECEIVED,
        /** Facts are found or a proceeding is open. */
        UNDER_WAY,
        /** Nothing more follows. */
        CLOSED
    }

    /**
     * Where a complaint stands.
     *
     * @param number number of the case as people write it, may be empty
     * @param stage  how far it is
     * @param since  first day of that stage
     * @param told   what the complainant may be told of the result, at most 500 characters; never names who was punished; empty before
     *               {@link Stage#CLOSED}
     */
    record ComplaintStatus(String number, Stage stage, LocalDate since, String told) {}

    /** The module: where it is off, nothing is handed over. */
    ModuleId module();

    /**
     * Takes a complaint, in the running transaction and in the name of who hands it over, who need hold no permission of this module:
     * the register that calls has checked. The same key again changes nothing.
     */
    void receive(Caller caller, HandedOver complaint);

    /** Where the complaint of this key stands; empty when none was received. Asks for no permission: the caller has checked its own. */
    Optional<ComplaintStatus> standing(OfficeId office, String key);
}
