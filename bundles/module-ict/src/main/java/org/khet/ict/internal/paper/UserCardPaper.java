package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.account.AccountRegister;
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
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The card of a user (F8) with photo and last day, to be cut out. Each time it goes out it is counted, and says which time it is.
 * Source: ict D F8, ICT-54.
 */
@Component(service = UserCardPaper.class)
public final class UserCardPaper {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final IctPaperNames names;
    private final IctCodeLists codes;
    private final Photos photos;
    private final AccountRegister accounts;

    /** For the component runtime. */
    @Activate
    public UserCardPaper(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference IctPaperNames names,
            @Reference IctCodeLists codes,
            @Reference Photos photos,
            @Reference AccountRegister accounts) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.names = names;
        this.codes = codes;
        this.photos = photos;
        this.accounts = accounts;
    }

    /** Whether the caller may print it as it stands. */
    public static boolean isPossible(Caller caller, RecordRow card) {
        return card.kind() instanceof UserCardRecord kind
                && card.state().equals(kind.valid)
                && caller.may(IctPermissions.ACCOUNT_MAKE);
    }

    /**
     * Counts and prints a card that the caller has opened.
     *
     * @throws Rejected    if it is no longer valid
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, RecordRow card, OutputStream out) throws IOException {
        caller.require(IctPermissions.ACCOUNT_MAKE);
        UserCardRecord kind = accounts.cards().kind();
        if (!card.state().equals(kind.valid)) {
            throw Rejected.of("", "ict.error.card-over");
        }
        RecordRow counted = accounts.cards().internal().act(caller, card, kind.print);
        Optional<JpegImage> photo = photos.find(caller, counted.get(kind.person))
                .map(one -> photos.read(caller, one.person(), PhotoSize.LARGE));
        Map<String, PrintImage> images = photo.<Map<String, PrintImage>>map(
                        jpeg -> Map.of("photo", new PrintImage.Photo(jpeg.bytes())))
                .orElse(Map.of());
        Map<String, Object> model = model(caller, kind, counted);
        model.put("pictured", photo.isPresent());
        printer.print(new PrintDocument(IctTemplates.of("card"), model, images, Paper.portrait()), out);
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
        model.put("place", names.place(office, card.get(kind.unit), card.get(kind.school)));
        model.put(
                "systems",
                card.get(kind.systems).stream()
                        .sorted()
                        .map(code -> codes.name(office, IctCodes.SYSTEM, code, texts))
                        .collect(Collectors.joining(", ")));
        model.put("issued", ThaiDate.longDate(card.get(kind.issued)));
        model.put("expires", ThaiDate.longDate(card.get(kind.expires)));
        model.put("time", String.valueOf(card.get(kind.prints)));
        model.put("again", card.get(kind.prints) > 1);
        return model;
    }
}
