package org.khet.documents.internal.flow;

import org.khet.documents.internal.chain.ChainServices;
import org.khet.documents.internal.template.PrintServices;
import org.khet.documents.internal.template.VerifyAddress;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the services of the portal that papers are printed with. */
@Component(service = PaperPrinting.class)
public final class PaperPrinting {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final VerifyAddress verify;

    /** For the component runtime. */
    @Activate
    public PaperPrinting(
            @Reference DocumentPrinter printer, @Reference Letterheads letterheads, @Reference VerifyAddress verify) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.verify = verify;
    }

    /** Heads of papers. */
    Letterheads letterheads() {
        return letterheads;
    }

    /** All of them, with those of chains. */
    PrintServices services(ChainServices chain) {
        return new PrintServices(
                printer,
                letterheads,
                chain.units(),
                chain.people(),
                chain.codes(),
                chain.callers(),
                chain.posts(),
                verify);
    }
}
