package org.khet.ict.internal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.ict.internal.learning.CertificateCheck;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;

/** Asks for the number of a certificate and says what it was given for. Source: ict ICT-84. */
final class CertificateView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final CertificateCheck certificates;
    private final People people;
    private final TextField number = new TextField();
    private final Div answer = new Div();

    CertificateView(ViewRequest request, CertificateCheck certificates, People people) {
        this.request = request;
        this.texts = request.texts();
        this.certificates = certificates;
        this.people = people;
        addClassName("k-page");
        String title = texts.get("ict.certificate.title");
        request.title(title);
        number.setId("ict-certificate-number");
        number.setLabel(texts.get("ict.enrolment.field.certificate"));
        number.setMaxLength(60);
        Button check = new Button(texts.get("ict.certificate.check"), press -> request.attempt(this::check));
        check.setId("ict-certificate-check");
        answer.setId("ict-certificate-answer");
        answer.getElement().setAttribute("role", "status");
        add(new PageHeader(texts.get("ict.bulletin.place"), title), new Section(title, number, check), answer);
    }

    private void check() {
        answer.removeAll();
        answer.add(certificates
                .find(request.caller(), number.getValue())
                .map(this::given)
                .orElseGet(() -> new InlineNotice(
                        BadgeTone.NEAR, texts.get("ict.certificate.none"), texts.get("ict.certificate.none.help"))));
    }

    private InlineNotice given(CertificateCheck.Given found) {
        String holder = people.find(request.caller().office(), found.holder())
                .map(Person::fullName)
                .orElse("");
        return new InlineNotice(
                BadgeTone.DONE,
                texts.get("ict.certificate.given", found.number(), holder),
                texts.get(
                        "ict.certificate.course",
                        found.course(),
                        found.hours().stripTrailingZeros().toPlainString(),
                        ScreenDates.in(texts.locale()).longDate(found.begins())));
    }
}
