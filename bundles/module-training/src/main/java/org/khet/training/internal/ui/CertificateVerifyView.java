package org.khet.training.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.training.internal.certificate.CertificateVerifier;
import org.khet.training.internal.certificate.TrainingCertificateKind;

/** Says whether a certificate with a code was given, and for what. Source: other-groups TDEV-05. */
final class CertificateVerifyView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final CertificateVerifier certificates;
    private final Div answer = new Div();

    CertificateVerifyView(ViewRequest request, CertificateVerifier certificates) {
        this.request = request;
        this.texts = request.texts();
        this.certificates = certificates;
        addClassName("k-page");
        String title = texts.get("training.verify.title");
        request.title(title);
        TextField code = new TextField(texts.get("training.certificate.field.verify_code"));
        code.setId("training-verify-code");
        code.setMaxLength(60);
        code.setWidthFull();
        code.setValue(request.key());
        Button check = new Button(texts.get("training.verify.check"), press -> request.attempt(() -> check(code)));
        check.setId("training-verify-check");
        answer.setId("training-verify-answer");
        answer.getElement().setAttribute("role", "status");
        add(new PageHeader(texts.get("training.title"), title), new Section(title, code, check), answer);
        if (!request.key().isEmpty()) {
            show(request.key());
        }
    }

    private void check(TextField code) {
        boolean nothing = code.getValue().isBlank();
        code.setErrorMessage(nothing ? texts.get("training.verify.missing") : "");
        code.setInvalid(nothing);
        if (nothing) {
            answer.removeAll();
        } else {
            show(code.getValue());
        }
    }

    private void show(String code) {
        answer.removeAll();
        answer.add(certificates
                .find(request.caller().office(), code)
                .map(this::found)
                .orElseGet(() -> new InlineNotice(
                        BadgeTone.NEAR, texts.get("training.verify.none"), texts.get("training.verify.none.help"))));
    }

    private InlineNotice found(RecordRow row) {
        TrainingCertificateKind kind = certificates.kind();
        ScreenDates dates = ScreenDates.in(texts.locale());
        String number = row.get(kind.number).text();
        boolean ofCourse = row.get(kind.course).isPresent();
        if (row.state().equals(kind.revoked)) {
            String revoked = ofCourse ? "training.verify.revoked" : "training.verify.revoked-award";
            return new InlineNotice(BadgeTone.LATE, texts.get(revoked, number), texts.get(revoked + ".help"));
        }
        String what = row.get(kind.hours)
                .map(hours -> texts.get(
                        "training.verify.course",
                        row.get(kind.title),
                        hours.stripTrailingZeros().toPlainString(),
                        dates.longDate(row.get(kind.from)),
                        dates.longDate(row.get(kind.issuedOn))))
                .orElseGet(() -> texts.get(
                        "training.verify.award", row.get(kind.title), dates.longDate(row.get(kind.issuedOn))));
        String given = ofCourse ? "training.verify.given" : "training.verify.given-award";
        return new InlineNotice(BadgeTone.DONE, texts.get(given, number, row.get(kind.holder)), what);
    }
}
