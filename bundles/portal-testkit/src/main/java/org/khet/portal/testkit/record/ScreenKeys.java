package org.khet.portal.testkit.record;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Opens the derived screens of a kind without a browser, in both languages, and finds keys of texts where words should stand. */
public final class ScreenKeys {
    private static final RecordViewOverrides DERIVED = new RecordViewOverrides();
    private final RecordFixture fixture;
    private final RecordService<?> service;
    private final Caller caller;
    private final UnaryOperator<Texts> words;
    private final Predicate<String> key;
    private final Set<String> found = new TreeSet<>();

    private ScreenKeys(RecordFixture fixture, RecordService<?> service, Caller caller, UnaryOperator<Texts> words) {
        this.words = words;
        this.fixture = fixture;
        this.service = service;
        this.caller = caller;
        String module = Pattern.quote(service.kind().module());
        key = Pattern.compile("(?<![\\w.@/-])(" + module + "|records)\\.[a-z][\\w-]*")
                .asPredicate();
    }

    /** Those on the list and, for whoever may make a record, on the form. */
    public static Set<String> ofKind(RecordFixture fixture, RecordService<?> service, Caller caller) {
        return ofKind(fixture, service, caller, words -> words);
    }

    /** The same of a kind with words over those of its module, as kinds have that are built at run time. */
    public static Set<String> ofKind(
            RecordFixture fixture, RecordService<?> service, Caller caller, UnaryOperator<Texts> words) {
        ScreenKeys screens = new ScreenKeys(fixture, service, caller, words);
        for (Locale language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            screens.look(fixture.views().list(screens.request(language), service, DERIVED));
            if (service.mayCreate(caller)) {
                screens.look(fixture.views().form(screens.request(language), service, 0));
            }
        }
        return screens.found;
    }

    /** Those on lists and forms of all kinds that the fixture was asked for, for somebody with every right to them. */
    public static Set<String> ofAll(RecordFixture fixture) {
        Set<String> all = new TreeSet<>();
        if (fixture.made().isEmpty()) {
            all.add("no kind was asked for");
        }
        for (RecordService<?> service : fixture.made()) {
            var officer = TestCaller.of(SampleOffices.KT1, 5)
                    .with(service.kind().permissions().toArray(Permission[]::new));
            all.addAll(ofKind(fixture, service, officer));
        }
        return all;
    }

    /** Those on the page of a record and, for whoever may change it, on its form. */
    public static Set<String> ofRecord(
            RecordFixture fixture, RecordService<?> service, RecordRow row, Caller caller, UnaryOperator<Texts> words) {
        ScreenKeys screens = new ScreenKeys(fixture, service, caller, words);
        for (Locale language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            screens.look(fixture.views().page(screens.request(language), service, DERIVED, row.id()));
            if (service.mayChange(caller, row)) {
                screens.look(fixture.views().form(screens.request(language), service, row.id()));
            }
        }
        return screens.found;
    }

    private TestRequest request(Locale language) {
        RecordKind kind = service.kind();
        return TestRequest.of(caller, words.apply(fixture.texts(kind).in(language)));
    }

    private void look(Component screen) {
        Set<String> shown = ShownTexts.of(screen);
        if (shown.isEmpty()) {
            found.add(service.kind().type() + " shows nothing");
        }
        shown.stream().filter(key).forEach(found::add);
    }
}
