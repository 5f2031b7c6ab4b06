package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.forms.internal.ask.AnswerMatrix;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.ExportMenu;

/** The page of results, and the report of an evaluation on paper. */
public final class ResultRoutes {
    private final AskRecords asks;
    private final ResultService results;
    private final AnswerMatrix matrix;
    private final ListExports exports;
    private final EvaluationPaper paper;

    /** Of the module's registers. */
    public ResultRoutes(
            AskRecords asks, ResultService results, AnswerMatrix matrix, ListExports exports, EvaluationPaper paper) {
        this.asks = asks;
        this.results = results;
        this.matrix = matrix;
        this.exports = exports;
        this.paper = paper;
    }

    /** The page of results. */
    ViewEntry entry() {
        return ViewEntry.at("results", this::open).needs(FormsPermissions.ASK_VIEW);
    }

    private Component open(ViewRequest request) {
        long id = RegisterAddress.of(request.key()).design();
        RecordRow asking = asks.askings().open(request.caller(), id);
        boolean published = request.query().containsKey("published");
        String title = asking.get(asks.askings().kind().title);
        request.title(title);
        List<List<String>> shown = matrix.of(request.caller(), asking, request.texts());
        ResultsView view = new ResultsView(
                request,
                exports,
                new ResultsView.Place(title, "forms/asks/" + id, "forms/results/" + id + "?published=1"),
                results.of(request.caller(), id, published, request.texts()),
                published ? List.of() : shown);
        if (!published && shown.size() > 1) {
            view.add(new ExportMenu(
                    request,
                    exports,
                    "forms-matrix",
                    () -> ResultExport.matrix(
                            request.texts(), title, matrix.whole(request.caller(), asking, request.texts()))));
        }
        return view.compared(results.compared(request.caller(), id, published, request.texts()));
    }

    /** The report of an asking that takes no more answers. */
    List<Component> paper(ViewRequest request, RecordRow row) {
        Askings kind = asks.askings().kind();
        boolean over = List.of(kind.closed, kind.concluded, kind.reported).contains(row.state());
        return over
                ? List.of(new Download(
                        "forms-ask-paper",
                        "printer",
                        request.texts().get("forms.results.paper"),
                        () -> Download.Kind.pdf("MF-04-" + row.id()),
                        out -> paper.print(request.caller(), row.id(), request.texts(), out)))
                : List.of();
    }
}
