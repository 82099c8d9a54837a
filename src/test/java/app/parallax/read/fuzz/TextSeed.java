package app.parallax.read.fuzz;

/** What the fuzzer begins with: a small text of each form that is text, with what its reader looks for. */
enum TextSeed {
    TEXT(Form.TEXT, """
            Joint press conference

            Split, 5 March 2024

            Ana Perić: We counted 40 boats. (applause) [inaudible]
            Q (Harbour News): And "then"? 10:45 JOHN OKELLO (Chair): Page 2 of 3
            """),
    MARKDOWN(Form.MARKDOWN, """
            ---
            title: Harbour
            ---
            # Harbour works

            **Ana Perić:** We *have* [approved](https://example.org "it") 3,400 tonnes.

            > quoted

            | a | b |
            | - | - |
            | 1 | 2 |

            ```
            code
            ```
            - [ ] item[^1]

            [^1]: note
            """),
    PAGE(Form.PAGE, """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour - News</title>
            <meta property="og:title" content="Harbour"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","datePublished":"2024-03-05T10:00:00+01:00","author":[{"name":"A"}]}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Harbour</h1><p class="byline">By Ana Perić</p><time datetime="2024-03-05">5 March</time>
            <p>The harbour was closed on Monday, the ministry said, and &ldquo;nobody&rdquo; was hurt.</p><table><tr><td>1</td></tr></table>
            <p><b>Ana Perić:</b> We counted 40 boats.</p><figure><img alt="x"><figcaption>Boats</figcaption></figure></article><footer>&copy;</footer></body></html>
            """),
    ARCHIVED_PAGE(Form.ARCHIVED_PAGE, """
            From: <Saved by Browser>
            Subject: =?utf-8?Q?Harbour=20works?=
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----b"

            ------b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/a

            <html><body><h1>Harbour</h1><p>The harbour was closed =E2=80=9Cuntil=E2=80=9D Monday, the ministry said=
            .</p></body></html>
            ------b--
            """),
    MAIL(Form.MAIL, """
            From: =?ISO-8859-2?Q?Ana_Peri=E6?= <ana@example.org>
            To: all@example.org
            Date: Tue, 5 Mar 2024 10:00:00 +0100
            Subject: Harbour
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            V2UgY291bnRlZCA0MCBib2F0cy4=
            --b
            Content-Type: text/html; charset="iso-8859-1"

            <p>We counted 40 boats.</p><blockquote>On Monday, John wrote:</blockquote>
            --b--
            """),
    SUBRIP(Form.SUBRIP, """
            1
            00:00:01,000 --> 00:00:04,000
            ANA: We counted <i>40</i> boats

            2
            00:00:04,500 --> 00:00:06,000
            - And then?
            - {\\an8}It was closed.
            """),
    WEBVTT(Form.WEBVTT, """
            WEBVTT - Harbour

            STYLE
            ::cue { color: red }

            NOTE nothing

            c1
            00:01.000 --> 00:04.000 align:start position:0%
            <v Ana Perić>We counted <c.yellow>40</c> boats</v>

            01:00:04.500 --> 01:00:06.000
            &lt;And then?&gt;
            """),
    RICH_TEXT(Form.RICH_TEXT, """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title Harbour}}
            \\pard\\b Ana Peri\\u263?:\\b0  We counted 40 boats.\\par
            {\\*\\generator x;}{\\footnote note}\\'93quoted\\'94\\line\\tab \\bullet 12 a day\\par}
            """);

    private final Form form;
    private final String text;

    TextSeed(Form form, String text) {
        this.form = form;
        this.text = text;
    }

    Form form() {
        return form;
    }

    String text() {
        return text;
    }
}
