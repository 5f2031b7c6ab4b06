package org.khet.ict.internal.equipment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sticker of a device: its number and a code that opens the form of a report with the device filled in. Source: ict ICT-29. */
@Component(service = DeviceSticker.class)
public final class DeviceSticker {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    /** For the component runtime. */
    @Activate
    public DeviceSticker(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    private static PrintTemplate template() throws IOException {
        InputStream in = Objects.requireNonNull(
                DeviceSticker.class.getClassLoader().getResourceAsStream("print/sticker.xhtml"), "sticker");
        return PrintTemplate.read("ict/sticker", in);
    }

    /** Address at which a device is reported. */
    public static String address(long device) {
        return "ict/repair-form?device=" + device;
    }

    /**
     * Writes the sticker of a device that the caller has opened.
     *
     * @param address full address of the report
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, Device device, String address, OutputStream out) throws IOException {
        Map<String, Object> model = new HashMap<>();
        var head = letterheads.of(caller.office(), TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        model.put("number", device.assetNo());
        model.put("property", device.words().propertyNo());
        model.put("name", device.words().name());
        printer.print(
                new PrintDocument(
                        template(), model, Map.of("device", new PrintImage.QrCode(address)), Paper.portrait()),
                out);
    }
}
