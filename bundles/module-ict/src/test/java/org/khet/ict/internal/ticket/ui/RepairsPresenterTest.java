package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

class RepairsPresenterTest implements RepairsPresenter.Screen {
    private final TestOffice office = new TestOffice();
    private final List<String> shown = new ArrayList<>();

    @Test
    void addressBecomesTheFilterAndUnknownValuesArePassedOver() {
        var presenter = presenter(office.head(), false);

        presenter.address(Map.of(
                "tab", List.of("to_confirm"),
                "year", List.of("2570", "<script>", "99999999999999999999"),
                "place", List.of("s105", "x1", "u0"),
                "priority", List.of("1", "7"),
                "category", List.of("NET"),
                "technician", List.of("22")));

        var filter = presenter.filter();
        assertThat(filter.tab()).isEqualTo(Tab.TO_CONFIRM);
        assertThat(filter.years()).containsExactly(new FiscalYear(2027));
        assertThat(filter.places().schools()).containsExactly(new SchoolId(105));
        assertThat(filter.places().units()).isEmpty();
        assertThat(filter.work().priorities()).containsExactly(1);
        assertThat(filter.categories()).contains("NET", "NET-NO", "NET-WI");
    }

    @Test
    void tabAndFiltersStayTogetherInTheAddress() {
        var presenter = presenter(office.head(), false);

        presenter.tab("all");
        Map<String, List<String>> address = presenter.filters(Map.of("priority", List.of("2")));

        assertThat(address).containsEntry("tab", List.of("all")).containsEntry("priority", List.of("2"));
    }

    @Test
    void textLimitsTheListToWhatTheIndexFound() {
        Ticket found = office.reported();
        office.reported();
        office.search.ids = List.of(found.id());
        var presenter = presenter(office.head(), false);

        presenter.filters(Map.of("q", List.of("กระดาษ")));

        assertThat(presenter.filter().found()).containsExactly(found.id());
    }

    @Test
    void moreHitsThanAreShown_andASearchThatIsAway_areTold_andTheOtherFiltersGoOn() {
        Ticket ticket = office.reported();
        office.search.ids = List.of(ticket.id());
        office.search.total = 900;
        var presenter = presenter(office.head(), false);

        presenter.filters(Map.of("q", List.of("กระดาษ")));
        assertThat(shown).containsExactly("cut");

        office.search.away = true;
        presenter.filters(Map.of("q", List.of("กระดาษ"), "priority", List.of("2")));
        assertThat(shown).containsExactly("cut", "no search");
        assertThat(presenter.filter().found()).isNull();
        assertThat(presenter.filter().work().priorities()).containsExactly(2);
    }

    @Test
    void listsOfOwnReportsLeaveTheDeskOut() {
        office.reported();
        var clerk = presenter(office.clerk(), true);

        assertThat(clerk.rows(new PageRequest(0, 10, List.of()))).isEmpty();
        assertThat(clerk.counts().open()).isZero();
        assertThat(presenter(office.clerk(), false).rows(new PageRequest(0, 10, List.of())))
                .hasSize(1);
        assertThat(presenter(office.school(), true).rows(new PageRequest(0, 10, List.of())))
                .extracting(TicketRow::number)
                .containsExactly("ซ-1/2570");
    }

    @Test
    void newsOfAnotherSchoolsTicketIsNoNews() {
        Ticket ticket = office.reported();

        assertThat(presenter(office.school(), true).concerns(ticket.id())).isTrue();
        assertThat(presenter(office.otherSchool(), true).concerns(ticket.id())).isFalse();
    }

    private RepairsPresenter presenter(Caller caller, boolean reported) {
        return new RepairsPresenter(office.desks.register(), office.codes, caller, reported, this);
    }

    @Override
    public void showCut(int some) {
        shown.add("cut");
    }

    @Override
    public void showNoSearch() {
        shown.add("no search");
    }
}
