package org.khet.documents.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Templates that a clerk types, and what they need of a paper. Source: core CORE-48, kinds-documents §8. */
class TemplateComposerTest {
    private static String body(String words) throws Exception {
        String page = TemplateComposer.xhtml(words);
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return page.substring(page.indexOf("<body>"));
    }

    @Test
    void linesListsAndTablesBecomeThePage_whatIsTypedIsNeverMarkup() throws Exception {
        String page = body("# หนังสือ <รับรอง>\n**ที่** {{ number }}\nขอรับรองว่า\n1. ข้อหนึ่ง\n"
                + "| รายการ | ผล |\n|---|---|\n| {{person}} | ผ่าน & ดี |");
        assertThat(page)
                .contains(
                        "<h2>หนังสือ &lt;รับรอง&gt;</h2>",
                        "<div class=\"line\"><b>ที่</b> {{number}}</div>",
                        "<p>ขอรับรองว่า</p>",
                        "<p>1. ข้อหนึ่ง</p>",
                        "<th>รายการ</th>",
                        "<td>{{person}}</td><td>ผ่าน &amp; ดี</td>");
    }

    @Test
    void lineWhoseFieldMayBeEmptyIsThereOnlyWithIt_partsOfPapersStandForTheirField() throws Exception {
        String page = body(
                "**ผ่าน** {{through}}\n{{signature}}\n{{ticks}}\n{{opinions}}\n{{emblem}}\n{{verify}}\n{{paragraphs}}");
        assertThat(page)
                .contains(
                        "{{#through}}<div class=\"line\"><b>ผ่าน</b> {{through}}</div>{{/through}}",
                        "{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}",
                        "image:verify",
                        "image:emblem",
                        "({{signer}})",
                        "{{leftLabel}}");
        assertThat(TemplateFields.unknown(page)).isEmpty();
    }

    @Test
    void whatATemplatePrintsWithoutAskingIsNeeded_whatComesWithTheSignatureIsNot() {
        String xhtml = TemplateComposer.xhtml(
                "**เรียน** {{to}}\n**ที่** {{number}}\n**ผ่าน** {{through}}\n{{paragraphs}}\n{{signature}}");
        Map<String, Object> model = new HashMap<>(PaperModels.empty());
        model.put("subject", "ขอข้อมูล");
        assertThat(TemplateNeeds.missing(xhtml, model)).contains(new TemplateNeeds.Missing("to", "addressee"));
        model.put("to", "นายอำเภอ");
        assertThat(TemplateNeeds.missing(xhtml, model)).isEmpty();
    }

    @Test
    void textsOfAMemoTakeTheirPlaceWithTheirTables_aPartAmongOtherWordsIsTold() throws Exception {
        assertThat(body("{{cause}}\n{{wish}}")).contains("<p>{{cause}}</p>", "<p>{{wish}}</p>");
        assertThat(TemplateComposer.misplaced("{{signature}}\nลงชื่อ {{subject}}"))
                .isEmpty();
        assertThat(TemplateComposer.misplaced("ลงชื่อ {{signature}}")).contains("signature");
        assertThat(TemplateComposer.misplaced("| ก | {{ticks}} |")).contains("ticks");
    }
}
