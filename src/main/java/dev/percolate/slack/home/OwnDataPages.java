package dev.percolate.slack.home;

/// The pages that somebody with a link sees in the browser. They load nothing, from here or elsewhere.
final class OwnDataPages {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s</title>
            <style>
            body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1.5rem;
                   color: #2b1a14; background: #fbf7f4; }
            h1 { font-size: 1.5rem; }
            button { font: inherit; padding: .6rem 1.2rem; border: 0; border-radius: .4rem; color: #fff;
                     background: #4b2e20; cursor: pointer; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private OwnDataPages() {}

    static String open() {
        return PAGE.formatted("What Percolate keeps about you", """
                <p>The button below downloads it as one file. It works once: after that this page is of no use to
                anybody.</p>
                <form method="post"><button type="submit">Download my data</button></form>""");
    }

    static String openFile() {
        return PAGE.formatted("A file for you alone", """
                <p>The button below downloads it. It works once: after that this page is of no use to anybody.</p>
                <form method="post"><button type="submit">Download my file</button></form>""");
    }

    static String goneFile() {
        return PAGE.formatted("This link has done its work", """
                <p>It was used already, or its 15 minutes are over. Where you asked for it in Slack, you can ask for a
                new one.</p>""");
    }

    static String gone() {
        return PAGE.formatted("This link has done its work", """
                <p>It was used already, or its 15 minutes are over. In Slack, open Percolate's Home, choose
                <b>Show it</b> and then <b>Download</b>: that makes a new one.</p>""");
    }
}
