package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;

/** The coloured side of the sign-in page: the mark, the office when there is just one, its news, what the portal is for. */
final class SignInSide extends Aside {
    SignInSide(SignInTexts words) {
        List<Office> offices = words.offices();
        Texts texts = words.texts();
        addClassName("k-signin-side");
        Span mark = new Span(texts.get("shell.mark"));
        mark.addClassName("k-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(texts.get("shell.name"));
        name.addClassName("k-brand-name");
        Span sub = new Span(texts.get("shell.name.other"));
        sub.addClassName("k-brand-sub");
        Div brand = new Div(mark, new Div(name, sub));
        brand.addClassName("k-brand");
        H2 title = new H2(offices.size() == 1 ? name(offices.getFirst(), texts) : texts.get("shell.signin.headline"));
        title.addClassName("k-signin-title");
        Paragraph lead = new Paragraph(texts.get("shell.signin.lead"));
        lead.addClassName("k-signin-lead");
        Image picture = new Image("/theme/signin.svg", "");
        picture.addClassName("k-signin-picture");
        add(brand, title, lead, words.news(), picture);
    }

    private static String name(Office office, Texts texts) {
        return texts.choose(office.name(), office.nameEnglish());
    }
}
