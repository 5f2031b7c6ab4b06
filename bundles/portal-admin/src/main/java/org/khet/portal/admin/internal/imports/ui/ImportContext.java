package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/**
 * The page of an import, as its steps see it.
 *
 * @param texts of the administration and of the module whose list it is
 */
record ImportContext(ViewRequest request, Texts texts, ImportServices desk, ImportList list) {
    Caller caller() {
        return request.caller();
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    String sentence(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    /** Words out of a file, which are Thai whatever the language of the page. */
    static Span fromFile(String words) {
        var span = new Span(words);
        return marked(span);
    }

    static <C extends Component> C marked(C words) {
        words.getElement().setAttribute("lang", "th");
        return words;
    }
}
