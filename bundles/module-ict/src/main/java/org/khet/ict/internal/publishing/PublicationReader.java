package org.khet.ict.internal.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * What stands on the pages of an office today for whoever reads them: everybody what is public, people of schools what is for
 * schools too, people of the office all. Safe for concurrent use. Source: ict ICT-85, ICT-86; core CORE-121, CORE-135.
 */
public final class PublicationReader {
    /** Name of the page, with and without sign-in. */
    public static final String VIEW = "bulletin";

    /**
     * A text on a page.
     *
     * @param key   what its address ends with
     * @param title its title
     * @param kind  code of its kind
     * @param group whose it is
     * @param home  whether it stands on the home page
     * @param from  first day
     * @param body  its words
     * @param files its files
     */
    public record Shown(
            String key,
            String title,
            String kind,
            UnitId group,
            boolean home,
            LocalDate from,
            String body,
            List<FileId> files) {}

    private final PublicationRegister register;
    private final Clock clock;

    /** Over the register. */
    public PublicationReader(PublicationRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** What the reader sees, the newest first. */
    public List<Shown> all(Caller reader) {
        WebPublicationRecord kind = register.publications().kind();
        return register
                .publications()
                .internal()
                .all(reader, RecordFilter.of(kind.on(OfficeTime.day(clock.instant()), audiences(reader))))
                .stream()
                .sorted(Comparator.<RecordRow, LocalDate>comparing(row -> row.get(kind.from))
                        .thenComparingLong(RecordRow::id)
                        .reversed())
                .map(row -> shown(kind, row))
                .toList();
    }

    /** What the reader sees on the home page. */
    public List<Shown> home(Caller reader) {
        return all(reader).stream().filter(Shown::home).toList();
    }

    /** One text, if it stands on a page for the reader today. */
    public Optional<Shown> find(Caller reader, String key) {
        return all(reader).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static Shown shown(WebPublicationRecord kind, RecordRow row) {
        return new Shown(
                row.get(kind.publicKey),
                row.get(kind.title),
                row.get(kind.kind),
                row.get(kind.group),
                row.get(kind.page) == WebPage.HOME,
                row.get(kind.from),
                row.get(kind.body),
                row.get(kind.files).orElse(List.of()));
    }

    private static List<WebAudience> audiences(Caller reader) {
        Scope scope = reader.scope(IctWorkPermissions.WEB_VIEW);
        if (scope.isEmpty() || reader.person().equals(Callers.VISITOR_PERSON)) {
            return List.of(WebAudience.EVERYONE);
        }
        boolean school = !scope.wholeOffice()
                && scope.units().isEmpty()
                && !scope.schools().isEmpty();
        return school ? List.of(WebAudience.EVERYONE, WebAudience.SCHOOLS) : List.of(WebAudience.values());
    }
}
