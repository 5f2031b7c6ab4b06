package org.khet.portal.shell.internal.setup;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.admin.mail.MailPreferences;
import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.notice.NoticeSubjects;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Services behind a person's own work: drafts, notices and how they are told, the photo; search and acting while they are there. */
@Component(service = WorkServices.class)
public final class WorkServices {
    private final Drafts drafts;
    private final Notices notices;
    private final MailPreferences mails;
    private final Photos photos;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Search search;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Acting acting;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable DirectorySearch directory;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RecordCatalogue catalogue;

    private volatile List<WaitingSource> waiting = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<NoticeSubjects> subjects = List.of();

    /** With the stores of these. */
    @Activate
    public WorkServices(
            @Reference Drafts drafts,
            @Reference Notices notices,
            @Reference MailPreferences mails,
            @Reference Photos photos) {
        this.drafts = drafts;
        this.notices = notices;
        this.mails = mails;
        this.photos = photos;
    }

    /** Something that knows what waits has come. */
    @Reference(
            unbind = "go",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public synchronized void come(WaitingSource source) {
        waiting = Stream.concat(waiting.stream(), Stream.of(source)).toList();
    }

    /** It goes with its module. */
    public synchronized void go(WaitingSource source) {
        waiting = waiting.stream().filter(one -> !one.equals(source)).toList();
    }

    /** Who knows what waits for somebody: one of each module that keeps records. */
    public List<WaitingSource> waiting() {
        return waiting;
    }

    /** Drafts. */
    public Drafts drafts() {
        return drafts;
    }

    /** Notices. */
    public Notices notices() {
        return notices;
    }

    /** What these notices are about, by their keys; of records that the caller may see. */
    public Map<Long, String> subjects(Caller caller, List<Notices.Notice> of) {
        Map<Long, String> all = new HashMap<>();
        subjects.forEach(source -> all.putAll(source.of(caller, of)));
        return all;
    }

    /** Notices by e-mail. */
    public MailPreferences mails() {
        return mails;
    }

    /** Photos of people. */
    public Photos photos() {
        return photos;
    }

    /** Search; empty while it is away. */
    public Optional<Search> search() {
        return Optional.ofNullable(search);
    }

    /** People, schools and units by their words; empty while that is away. */
    public Optional<DirectorySearch> directory() {
        return Optional.ofNullable(directory);
    }

    /** Kinds of records that are on in the office, by their words; none while that is away. */
    public List<CataloguedKind> kinds(OfficeId office, Locale language) {
        RecordCatalogue known = catalogue;
        return known == null ? List.of() : known.kinds(office, language);
    }

    /** For whom the caller acts in the half day that runs; nobody while that is not known. */
    public List<Acting.Away> actsFor(Caller caller, Instant now) {
        Acting known = acting;
        return known == null ? List.of() : known.actsFor(caller.office(), caller.person(), HalfDay.of(now));
    }
}
