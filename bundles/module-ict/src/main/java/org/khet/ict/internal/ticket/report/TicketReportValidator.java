package org.khet.ict.internal.ticket.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketYears;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a draft field by field and makes the report of it. Source: ict I.2.3, E-R21b. */
@Component(service = TicketReportValidator.class)
public final class TicketReportValidator {
    /** What a photo may be, by content. */
    public static final Set<String> PHOTO_TYPES = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private static final int BACKDATED_MAX = 500;
    private static final long MEBIBYTE = 1024L * 1024;

    private final DeviceRegister devices;
    private final IctCodeLists codes;
    private final Settings settings;
    private final TicketYears years;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketReportValidator(
            @Reference DeviceRegister devices,
            @Reference IctCodeLists codes,
            @Reference Settings settings,
            @Reference TicketYears years,
            @Reference Clock clock) {
        this.devices = devices;
        this.codes = codes;
        this.settings = settings;
        this.years = years;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @throws Rejected with one problem per field, in the order of the form
     */
    public TicketReport report(TicketDraft draft, Requester requester, NamedPerson recorder, OfficeId office) {
        List<Problem> problems = new ArrayList<>(origin(draft.origin(), office));
        var contact = new TicketReport.Contact(
                TextValidator.phone(draft.contact().phone()),
                TextValidator.clean(draft.contact().email()));
        problems.addAll(TextValidator.found(
                TextValidator.wrongPhone("phone", contact.phone()), TextValidator.wrongMail("email", contact.email())));
        ReportedItem item = item(draft.subject().item(), requester, office, problems);
        problems.addAll(category(draft.subject(), item, office));
        ReportedTrouble trouble = trouble(draft.trouble(), problems);
        problems.addAll(photos(draft, office));
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        Origin origin = Origin.of(draft.origin());
        return new TicketReport(
                draft.token(),
                new TicketReport.Source(origin.kind(), origin.channel(), recorder, origin.backdated()),
                requester,
                contact,
                item,
                trouble,
                origin.at() == null ? clock.instant() : origin.at());
    }

    private record Origin(
            TicketKind kind,
            ReportChannel channel,
            String backdated,
            @Nullable Instant at) {
        static Origin of(TicketDraft.Origin typed) {
            boolean dated = typed.reportedAt() != null;
            return new Origin(
                    typed.kind(),
                    typed.requester() == null ? ReportChannel.PORTAL : typed.channel(),
                    dated ? TextValidator.clean(typed.backdated()) : "",
                    typed.reportedAt());
        }
    }

    private List<Problem> origin(TicketDraft.Origin origin, OfficeId office) {
        if (origin.reportedAt() == null) {
            return List.of();
        }
        Instant now = clock.instant();
        int days = settings.get(office, IctSettings.BACKDATE_DAYS, OfficeTime.day(now));
        LocalDate earliest = OfficeTime.day(now).minusDays(days);
        boolean early = OfficeTime.day(origin.reportedAt()).isBefore(earliest);
        boolean late = origin.reportedAt().isAfter(now.plus(Duration.ofMinutes(1)));
        return TextValidator.found(
                origin.requester() == null ? Problem.of("reportedAt", "ict.error.backdate-own") : null,
                early ? Problem.of("reportedAt", "ict.error.backdate", days) : null,
                late ? Problem.of("reportedAt", "ict.error.future") : null,
                years.wrongTime(office, origin.reportedAt()),
                TextValidator.wrongLength("backdated", TextValidator.clean(origin.backdated()), 1, BACKDATED_MAX));
    }

    private ReportedItem item(ReportedItem typed, Requester requester, OfficeId office, List<Problem> problems) {
        ReportedItem item = new ReportedItem(
                typed.equipment(),
                TextValidator.clean(typed.name()),
                TextValidator.clean(typed.propertyNo()),
                TextValidator.clean(typed.place()),
                TextValidator.clean(typed.accessories()));
        problems.addAll(TextValidator.found(
                TextValidator.tooLong("itemName", item.name(), ReportedItem.WORDS_MAX),
                TextValidator.tooLong("propertyNo", item.propertyNo(), ReportedItem.PROPERTY_NO_MAX),
                TextValidator.tooLong("place", item.place(), ReportedItem.WORDS_MAX),
                TextValidator.tooLong("accessories", item.accessories(), ReportedItem.WORDS_MAX)));
        return item.equipment() == null ? item : registered(item, item.equipment(), requester, office, problems);
    }

    private ReportedItem registered(
            ReportedItem item, long key, Requester requester, OfficeId office, List<Problem> problems) {
        Device device = devices.find(office, key)
                .filter(d -> d.owner().usableBy(requester.school()))
                .orElse(null);
        if (device == null) {
            problems.add(Problem.of("equipment", "ict.error.equipment"));
            return item;
        }
        if (device.state().isGone()) {
            problems.add(Problem.of("equipment", "ict.error.equipment-gone"));
        }
        return new ReportedItem(
                key,
                device.words().name(),
                device.words().propertyNo(),
                item.place().isEmpty() ? device.location() : item.place(),
                item.accessories());
    }

    private List<Problem> category(TicketDraft.Subject subject, ReportedItem item, OfficeId office) {
        boolean known = item.equipment() != null || !item.name().isEmpty();
        if (subject.category().isEmpty() && known) {
            return List.of();
        }
        return TextValidator.found(codes.wrongCode(office, IctCodes.CATEGORY, "category", subject.category()));
    }

    private ReportedTrouble trouble(ReportedTrouble typed, List<Problem> problems) {
        String symptom = TextValidator.clean(typed.symptom());
        LocalDate today = OfficeTime.day(clock.instant());
        LocalDate wanted = typed.wantedBy();
        problems.addAll(TextValidator.found(
                TextValidator.wrongLength("symptom", symptom, ReportedTrouble.SYMPTOM_MIN, ReportedTrouble.SYMPTOM_MAX),
                wanted != null && wanted.isBefore(today) ? Problem.of("wantedBy", "ict.error.past") : null));
        return new ReportedTrouble(symptom, typed.impact(), typed.urgency(), wanted, typed.mayErase());
    }

    /** As {@link TicketYears#checkAgain}. */
    public void checkAgain(Ticket ended) {
        years.checkAgain(ended);
    }

    /** How large a photo may be and which kinds are taken. */
    FileRules photoRules(OfficeId office) {
        return new FileRules(
                settings.get(office, IctSettings.PHOTO_MEBIBYTES, OfficeTime.day(clock.instant())) * MEBIBYTE,
                PHOTO_TYPES);
    }

    private List<Problem> photos(TicketDraft draft, OfficeId office) {
        int most = settings.get(office, IctSettings.PHOTO_COUNT, OfficeTime.day(clock.instant()));
        return TextValidator.found(
                draft.photos().size() > most ? Problem.of("photos", "ict.error.photos", most) : null);
    }
}
