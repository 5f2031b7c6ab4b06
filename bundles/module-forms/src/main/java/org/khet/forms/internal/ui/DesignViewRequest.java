package org.khet.forms.internal.ui;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** A view of a register that is data: the caller with what the design grants, the words of the design. */
record DesignViewRequest(ViewRequest request, Caller caller, Texts texts) implements ViewRequest {
    @Override
    public String key() {
        return request.key();
    }

    @Override
    public Map<String, List<String>> query() {
        return request.query();
    }

    @Override
    public void query(Map<String, List<String>> changed) {
        request.query(changed);
    }

    @Override
    public void title(String title) {
        request.title(title);
    }

    @Override
    public void open(String address) {
        request.open(address);
    }

    @Override
    public String address(String path) {
        return request.address(path);
    }

    @Override
    public void tell(String text) {
        request.tell(text);
    }

    @Override
    public boolean attempt(Runnable work) {
        return request.attempt(work);
    }

    @Override
    public void later(Runnable action) {
        request.later(action);
    }

    @Override
    public void onClose(Runnable action) {
        request.onClose(action);
    }

    @Override
    public FormDraft draft() {
        return request.draft();
    }
}
