package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.DataRoundRegister.Opened;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the rounds of data: the list, one of them, the systems; and the card of the home page. */
@org.osgi.service.component.annotations.Component(service = RoundRoutes.class)
public final class RoundRoutes {
    private static final Pattern NEW = Pattern.compile("(.{1,20})-(2[3-6]\\d\\d)-new");
    private static final String CALENDAR = "round-calendar";
    private static final int CARD_ORDER = 6;
    private static final int MOST_ON_CARD = 5;
    private final DataRoundRegister register;
    private final RoundAudienceChoices choices;
    private final Clock clock;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Rounds, who may be reminded, today, words, and by what lists go out. */
    @Activate
    public RoundRoutes(
            @Reference DataRoundRegister register,
            @Reference RoundAudienceChoices choices,
            @Reference Clock clock,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.register = register;
        this.choices = choices;
        this.clock = clock;
        this.catalogs = catalogs;
        this.exports = exports;
    }

    /** Screens; the calendar is the list for those who may only read it. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("rounds", this::open)
                        .needs(DataRoundRegister.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "database", 43)
                        .under("calendar"),
                ViewEntry.at("data-systems", this::systems).needs(DataRoundRegister.CONFIGURE),
                ViewEntry.at(CALENDAR, this::list).needs(DataRoundRegister.VIEW));
    }

    /** The card of the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry("rounds", DataRoundRegister.VIEW, CARD_ORDER, this::card)
                .when(caller -> !register.mine(caller).isEmpty()));
    }

    private Component list(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        return new RoundsView(request, texts, register, OfficeTime.day(clock.instant())).exporting(exports);
    }

    private Component open(ViewRequest request) {
        if (request.key().isEmpty()) {
            return list(request);
        }
        Texts texts = catalogs.with(request.texts());
        Matcher added = NEW.matcher(request.key());
        if (added.matches()) {
            int year = RoundYears.ofBuddhist(Integer.parseInt(added.group(2)));
            RoundDraft draft = register.propose(request.caller(), added.group(1), year);
            return new RoundView(request, texts, register, draft, Optional.empty());
        }
        DataRound.Key key =
                DataRound.Key.of(request.key()).orElseThrow(() -> new NoLongerThere("core.round/" + request.key()));
        Opened opened = register.open(request.caller(), key);
        return new RoundView(request, texts, register, RoundDraft.of(opened.round()), Optional.of(opened));
    }

    private Component systems(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        if (request.key().isEmpty()) {
            return new SystemsView(request, texts, register.systems(request.caller()), choices);
        }
        Versioned<DataSystem> opened = request.key().equals(SystemView.NEW)
                ? new Versioned<>(
                        new DataSystem("", "", "", RoundYears.SCHOOL, "", "", ""), DataRoundRegister.NOT_RECORDED)
                : register.openSystem(request.caller(), request.key());
        return new SystemView(request, texts, register, choices, opened);
    }

    private Component card(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        RoundMessages messages = new RoundMessages(texts);
        SmallTable table = new SmallTable(
                texts.get("admin.card.rounds.title"),
                List.of(
                        texts.get("admin.rounds.column.round"),
                        texts.get("admin.rounds.column.closes"),
                        texts.get("admin.rounds.column.state")),
                register.mine(request.caller()).stream()
                        .limit(MOST_ON_CARD)
                        .map(one -> List.of(
                                messages.full(one),
                                messages.day(one.round().days().closesOn()),
                                one.isOpen() ? messages.left(one) : texts.get("admin.rounds.state." + one.state())))
                        .toList());
        return new Div(table, Links.to("admin/" + CALENDAR, texts.get("admin.rounds.title")));
    }
}
