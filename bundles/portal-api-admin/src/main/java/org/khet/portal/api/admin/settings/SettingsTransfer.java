package org.khet.portal.api.admin.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an office set by itself as one file, and such a file, of this or another office or portal, taken over row by row: dated
 * settings, code lists that differ from the shipped ones, templates of its own, and roles that the office changed. What the office left as shipped
 * is not in the file, nor is its structure, nor any person, password or key. Needs {@link Settings#CONFIGURE} for the whole
 * office; roles besides {@link org.khet.portal.api.admin.security.RoleRegister#MANAGE}. Safe for concurrent use. Source: core CORE-10;
 * the format is our proposal.
 */
@ProviderType
public interface SettingsTransfer {
    /** Largest file that is read, in bytes. */
    int MOST_BYTES = 1 << 22;

    /** Most values, codes, roles and templates of a file together. */
    int MOST_ROWS = 2_000;

    /** What a row is about. */
    enum Part {
        SETTING,
        CODE,
        ROLE,
        TEMPLATE
    }

    /** How a row of the file stands to the office. */
    enum RowStatus {
        /** The office has the shipped one, or none. */
        NEW,
        /** The office set another one. */
        CHANGED,
        /** As the office has it. */
        SAME,
        /** A template of which the office has its own, over which none is laid. */
        KEPT,
        /** This portal does not know it, or its module is off in the office. */
        UNKNOWN,
        /** Out of the range that the portal takes. */
        UNFIT,
        /** A role or template that the caller may not change, or a role to which it would add what the caller may not give. */
        FORBIDDEN
    }

    /**
     * A row of the file beside what the office has.
     *
     * @param part     what it is about
     * @param key      key of the setting, id of the code list, code of the role, or type of the template
     * @param item     the code; of a role a permission that is unknown here; else empty
     * @param from     first day of a setting's value: today for the one in force, later ones as in the file; {@code null} else
     * @param standing how it stands to the office
     * @param here     what the office has, empty for nothing: the setting's value; Thai name, English name, code above and
     *                 {@code ended} or nothing of a code; the role's permissions; name and texts of a template
     * @param there    what it would have, in the same form
     */
    record Row(
            Part part,
            String key,
            String item,
            @Nullable LocalDate from,
            RowStatus standing,
            List<String> here,
            List<String> there) {
        /** Keeps immutable copies. */
        public Row {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }

        /** Whether it can be taken over. */
        public boolean isOffered() {
            return standing == RowStatus.NEW || standing == RowStatus.CHANGED;
        }
    }

    /**
     * Where a file is from, as it says itself; nobody vouches for it.
     *
     * @param portal version of the portal
     * @param office code of the office
     * @param at     when it was made
     * @param by     who made it
     */
    record Origin(String portal, String office, Instant at, String by) {}

    /**
     * A file beside the office.
     *
     * @param origin where it is from
     * @param rows   in the order of the file
     */
    record Comparison(Origin origin, List<Row> rows) {
        /** Keeps an immutable copy. */
        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The file, as UTF-8 text that people can read; stands on the trail.
     *
     * @throws NotPermitted without the permission; roles are left out without theirs
     * @throws Rejected     if the caller only looks as somebody else, see {@link Caller#requireToAct}
     */
    byte[] write(Caller caller);

    /**
     * Compares a file with the office; nothing changes.
     *
     * @throws Rejected with the field {@code file} if it is too large, no such file, altered so that it cannot be read, or of
     *     another version of the format
     */
    Comparison compare(Caller caller, byte[] file);

    /**
     * Takes rows over, all or none, each on the trail as if it had been typed. A value in force begins today, later ones on their
     * days; values that the office set for later days stay, and so do codes that the file does not name (core E-67). A role
     * gives what the file says; of modules of which the file does not speak it keeps what it gives. A template comes in as a
     * draft.
     *
     * @param chosen rows of {@link #compare} that are offered
     * @return how many
     * @throws Outdated if one of them no longer stands to the office as it did; nothing is stored
     * @throws Rejected as {@link #compare}, or if the portal refuses one of them; nothing is stored
     */
    int take(Caller caller, byte[] file, Set<Row> chosen);
}
