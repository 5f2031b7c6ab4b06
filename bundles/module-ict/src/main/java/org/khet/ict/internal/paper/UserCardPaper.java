package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.account.SystemAccountRecord;
import org.khet.ict.internal.account.UserCardRecord;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The card of a user (F8) with photo, user names and last day, both sides to be cut out. Each time it goes out it is counted, and says
 * which time it is. Source: ict D F8, ICT-54.
 */
@Component(service = UserCardPaper.class)
public final class UserCardPaper {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final IctPaperNames names;
    private final IctCodeLists codes;
    private final Photos photos;
    private final AccountRegister accounts;
    private final Clock clock;
    private volatile @Nullable OfficeEmblems emblems;

    /** For the component runtime. */
    @Activate
    public UserCardPaper(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference IctPaperNames names,
            @Reference IctCodeLists codes,
            @Reference Photos photos,
            @Reference AccountRegister accounts,
            @Reference Clock clock) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.names = names;
        this.codes = codes;
        this.photos = photos;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The module in which offices keep their emblem came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "emblemsGo")
    public void emblemsCome(OfficeEmblems one) {
        emblems = one;
    }

    /** And went. */
    public void emblemsGo(OfficeEmblems one) {
        if (one.equals(emblems)) {
            emblems = null;
        }
    }

    /** Whether the caller may print it as it stands. */
    public boolean isPossible(Caller caller, RecordRow card) {
        return isValid(card) && caller.may(IctPermissions.ACCOUNT_MAKE);
    }

    /** Until its last day, whether or not somebody noted that it is over. */
    private boolean isValid(RecordRow card) {
        UserCardRecord kind = accounts.cards().kind();
        return card.state().equals(kind.valid) && !card.get(kind.expires).isBefore(OfficeTime.day(clock.instant()));
    }

    /**
     * Counts and prints a card that the caller has opened.
     *
     * @param address full address of the card, for its code
     * @throws Rejected    if it is no longer valid
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, RecordRow card, String address, OutputStream out) throws IOException {
        caller.require(IctPermissions.ACCOUNT_MAKE);
        UserCardRecord kind = accounts.cards().kind();
        if (!isValid(card)) {
            throw Rejected.of("", "ict.error.card-over");
        }
        RecordRow counted = accounts.cards().internal().act(caller, card, kind.print);
        Optional<JpegImage> photo = photos.find(caller, counted.get(kind.person))
                .map(one -> photos.read(caller, one.person(), PhotoSize.LARGE));
        Optional<byte[]> emblem = emblem(caller.office());
        Map<String, PrintImage> images = new HashMap<>();
        images.put("card", new PrintImage.QrCode(address));
        photo.ifPresent(jpeg -> images.put("photo", new PrintImage.Photo(jpeg.bytes())));
        emblem.ifPresent(picture -> images.put("emblem", new PrintImage.Photo(picture)));
        Map<String, Object> model = model(caller, kind, counted);
        model.put("pictured", photo.isPresent());
        model.put("emblem", emblem.isPresent());
        printer.print(new PrintDocument(IctTemplates.of("card"), model, images, Paper.portrait()), out);
    }

    /** One that cannot be drawn is left out. */
    private Optional<byte[]> emblem(OfficeId office) {
        OfficeEmblems there = emblems;
        return there == null
                ? Optional.empty()
                : there.of(office).filter(picture -> !printer.sheets(picture).isEmpty());
    }

    private Map<String, Object> model(Caller caller, UserCardRecord kind, RecordRow card) {
        OfficeId office = caller.office();
        Letterheads.Letterhead head = letterheads.of(office, TextCatalog.THAI);
        Texts texts =
                TextCatalog.load(UserCardPaper.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        Map<String, Object> model = new HashMap<>();
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        model.put("number", card.get(kind.number).text());
        model.put("name", names.person(office, card.get(kind.person)));
        model.put("position", names.position(office, card.get(kind.person)));
        model.put("place", names.place(office, card.get(kind.unit), card.get(kind.school)));
        model.put("access", access(caller, kind, card, texts));
        model.put("issued", ThaiDate.longDate(card.get(kind.issued)));
        model.put("expires", ThaiDate.longDate(card.get(kind.expires)));
        model.put("time", String.valueOf(card.get(kind.prints)));
        model.put("again", card.get(kind.prints) > 1);
        return model;
    }

    /** Each system of the card in which its person has an account now, with the user names there, never a password. */
    private List<Map<String, String>> access(Caller caller, UserCardRecord kind, RecordRow card, Texts texts) {
        SystemAccountRecord account = accounts.accounts().kind();
        List<RecordRow> living = accounts.accounts()
                .internal()
                .all(caller, RecordFilter.of(account.in(account.active), account.person.is(card.get(kind.person))));
        return card.get(kind.systems).stream()
                .filter(code ->
                        living.stream().anyMatch(one -> one.get(account.system).equals(code)))
                .sorted()
                .map(code -> Map.of(
                        "system",
                        codes.name(caller.office(), IctCodes.SYSTEM, code, texts),
                        "user",
                        living.stream()
                                .filter(one -> one.get(account.system).equals(code))
                                .map(one -> one.get(account.userName))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
