package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.duty.ui.DutyRoutes;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the structure of the own office, and the page of a unit. */
@org.osgi.service.component.annotations.Component(service = UnitRoutes.class)
public final class UnitRoutes {
    private static final String NEW = "new";
    private static final String IMPORT = "import";
    private static final ImportList LIST = new ImportList("core.units", "admin/office", "admin.units");
    private final UnitServices books;
    private final UnitHeads heads;
    private final Clock clock;
    private final ListTransfer lists;
    private final DutyRoutes duties;

    /** Units with their days, who heads them, today, how lists come in and go out, and who does which duty. */
    @Activate
    public UnitRoutes(
            @Reference UnitServices books,
            @Reference UnitHeads heads,
            @Reference Clock clock,
            @Reference ListTransfer lists,
            @Reference DutyRoutes duties) {
        this.duties = duties;
        this.lists = lists;
        this.books = books;
        this.heads = heads;
        this.clock = clock;
    }

    /** The list of units, as of a day. */
    public Component list(ViewRequest request, Texts texts) {
        UnitAccess book = book();
        var section = new StructureSection(request, texts, book).exporting(lists.exports());
        List<UnitDuty> powers = book.duties().shown().powers(request.caller().office());
        if (!powers.isEmpty()) {
            section.add(UnitDutyList.of(texts, "admin.power", powers));
        }
        section.add(new StructureEraSection(request, texts, books.structures(), book.today()));
        return section;
    }

    /** The page of a unit, or of a new one. */
    public Component page(ViewRequest request, Texts texts) {
        UnitAccess book = book();
        if (request.key().equals(NEW)) {
            return new UnitView(request, texts, book, null);
        }
        if (request.key().equals(IMPORT)) {
            return lists.imports().open(request, texts, LIST);
        }
        if (request.key().equals(StructureChangeView.KEY)) {
            return new StructureChangeView(request, texts, books.structures(), book.today());
        }
        if (request.key().equals(StructureSection.VACANT)) {
            return duties.vacant(request, texts);
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.unit/" + request.key());
        }
        UnitId unit = new UnitId(Long.parseLong(request.key()));
        var opened = books.register().open(request.caller(), unit);
        var view = new UnitView(request, texts, book, opened);
        var history = new UnitHistorySection(request, texts, book, unit);
        var done = new UnitDutySection(request, texts, book.duties(), unit).naming(duties.today(request, texts, unit));
        view.add(done, duties.ofUnit(request, texts, unit), history);
        if (!history.hasEnded()) {
            view.add(new UnitEndSection(request, texts, book, opened));
        }
        return view;
    }

    private UnitAccess book() {
        return new UnitAccess(books.register(), books.units(), heads, books.duties(), OfficeTime.day(clock.instant()));
    }
}
