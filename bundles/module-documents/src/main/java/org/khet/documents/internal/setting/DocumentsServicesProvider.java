package org.khet.documents.internal.setting;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the services of the portal for the registers. */
@Component(service = DocumentsServicesProvider.class)
public final class DocumentsServicesProvider {
    private final Function<Clock, DocumentsServices> services;
    private volatile @Nullable Offices offices;
    private volatile @Nullable Clock clock;
    private volatile @Nullable ResponseClock answerTimes;
    private volatile @Nullable CodeLists codes;

    /** For the component runtime. */
    @Activate
    public DocumentsServicesProvider(
            @Reference Settings settings,
            @Reference WorkingDays workingDays,
            @Reference Series series,
            @Reference Units units,
            @Reference Schools schools,
            @Reference People people,
            @Reference Callers callers,
            @Reference SchoolForms forms) {
        services = time -> new DocumentsServices(
                settings,
                workingDays,
                series,
                units,
                schools,
                people,
                callers,
                forms,
                Objects.requireNonNull(codes),
                time);
    }

    /** For the component runtime, which does so before anybody is given this provider. */
    @Reference
    void letterCodesOf(Offices known) {
        offices = known;
    }

    /** For the component runtime, as before. */
    @Reference
    void timeOf(Clock known) {
        clock = known;
    }

    /** For the component runtime, as before. */
    @Reference
    void answerTimesOf(ResponseClock known) {
        answerTimes = known;
    }

    /** For the component runtime, as before. */
    @Reference
    void codesOf(CodeLists known) {
        codes = known;
    }

    /** How times of answer run. */
    public ResponseClock answerTimes() {
        return Objects.requireNonNull(answerTimes);
    }

    /** The services. */
    public DocumentsServices services() {
        return services.apply(Objects.requireNonNull(clock));
    }

    /** Offices with their letter codes. */
    public Offices offices() {
        return Objects.requireNonNull(offices);
    }
}
