package dev.percolate.sandbox;

/// Blocks with every element that Slack has. Written with single quotes to be read more easily.
final class SurfaceFixtures {
    private SurfaceFixtures() {}

    static String message() {
        return json("""
                [{'type':'header','text':{'type':'plain_text','text':'When and where?'}},
                 {'type':'section','text':{'type':'mrkdwn','text':'Choose what *suits* you.'},
                  'accessory':{'type':'timepicker','action_id':'time','placeholder':{'type':'plain_text','text':'A time'}}},
                 {'type':'actions','elements':[
                    {'type':'datetimepicker','action_id':'instant'},
                    {'type':'datepicker','action_id':'date','initial_date':'2026-01-06'}]},
                 {'type':'actions','elements':[
                    {'type':'channels_select','action_id':'channel','placeholder':{'type':'plain_text','text':'A channel'}},
                    {'type':'multi_channels_select','action_id':'channels','placeholder':{'type':'plain_text','text':'Some channels'}},
                    {'type':'conversations_select','action_id':'conversation','placeholder':{'type':'plain_text','text':'A conversation'}},
                    {'type':'multi_conversations_select','action_id':'conversations','filter':{'include':['public'],'exclude_bot_users':true},
                     'placeholder':{'type':'plain_text','text':'Public conversations'}}]},
                 {'type':'section','text':{'type':'mrkdwn','text':'A size'},
                  'accessory':{'type':'radio_buttons','action_id':'size','options':[
                    {'text':{'type':'mrkdwn','text':'*Small*'},'value':'s','description':{'type':'plain_text','text':'Half an hour'}},
                    {'text':{'type':'plain_text','text':'Large'},'value':'l','description':{'type':'plain_text','text':'A whole lunch'}}]}},
                 {'type':'actions','elements':[
                    {'type':'button','action_id':'t1','text':{'type':'plain_text','text':'Tuesday 6 Jan, 09:30 works'}},
                    {'type':'button','action_id':'t2','text':{'type':'plain_text','text':'Wednesday 7 Jan, 14:00 works'}},
                    {'type':'button','action_id':'t3','text':{'type':'plain_text','text':'Friday 9 Jan, 16:30 works'}},
                    {'type':'overflow','action_id':'o','options':[{'text':{'type':'plain_text','text':'Not now'},'value':'x',
                        'description':{'type':'plain_text','text':'Ask again in a month'}}]}]}]
                """);
    }

    static String confirmed() {
        String confirm =
                "'confirm':{'title':{'type':'plain_text','text':'Sure?'},'text':{'type':'plain_text','text':'It will be so.'},'confirm':{'type':'plain_text','text':'Yes'},'deny':{'type':'plain_text','text':'No'}}";
        return json("""
                [{'type':'actions','elements':[
                    {'type':'radio_buttons','action_id':'size',%s,'options':[{'text':{'type':'plain_text','text':'Small'},'value':'s'}]},
                    {'type':'static_select','action_id':'pace',%s,'placeholder':{'type':'plain_text','text':'Pace'},
                     'initial_option':{'text':{'type':'plain_text','text':'Weekly'},'value':'w'},'options':[
                        {'text':{'type':'plain_text','text':'Weekly'},'value':'w'},
                        {'text':{'type':'plain_text','text':'Monthly'},'value':'m'}]}]}]
                """.formatted(confirm, confirm));
    }

    /// Pictures come from `origin`, or else are not loaded.
    static String toRead(String origin) {
        return json("""
                [{'type':'header','text':{'type':'plain_text','text':'To read'}},
                 {'type':'header','level':2,'text':{'type':'plain_text','text':'Smaller'}},
                 {'type':'rich_text','elements':[
                    {'type':'rich_text_section','elements':[
                        {'type':'text','text':'Something '},{'type':'text','text':'bold','style':{'bold':true}},
                        {'type':'text','text':' and '},{'type':'link','url':'https://example.com/','text':'a link'},
                        {'type':'text','text':' '},{'type':'emoji','name':'coffee'}]},
                    {'type':'rich_text_list','style':'bullet','elements':[
                        {'type':'rich_text_section','elements':[{'type':'text','text':'Ask Ben about '},{'type':'user','user_id':'U0BENOKAFO'}]},
                        {'type':'rich_text_section','elements':[{'type':'text','text':'Bring tea'}]}]},
                    {'type':'rich_text_quote','elements':[{'type':'text','text':'As they said'}]},
                    {'type':'rich_text_preformatted','elements':[{'type':'text','text':'let x = 1;'}]}]},
                 {'type':'markdown','text':'## From *Markdown*\\\\n\\\\nWith **strong** words, ~~old~~ ones and `code`.\\\\n\\\\n1. One\\\\n2. Two\\\\n\\\\n| Pace | People |\\\\n|---|---|\\\\n| Weekly | 4 |\\\\n| Monthly | 9 |\\\\n\\\\n```\\\\nplain <b>\\\\n```'},
                 {'type':'image','image_url':'https://pictures.example/cup.png','alt_text':'A drawn cup','title':{'type':'plain_text','text':'Our cup'}},
                 {'type':'context','elements':[{'type':'image','image_url':'%s','alt_text':'A cup'},
                    {'type':'image','image_url':'https://pictures.example/x.png','alt_text':'A star'},{'type':'mrkdwn','text':'Three reasons'}]}]
                """.formatted(origin + "/sandbox/assets/cup.svg"));
    }

    static String seldom() {
        return json("""
                [{'type':'table','column_settings':[null,{'align':'right'}],'rows':[
                    [{'type':'raw_text','text':'Pace'},{'type':'raw_text','text':'People'}],
                    [{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[
                        {'type':'text','text':'Weekly','style':{'bold':true}},{'type':'text','text':' in '},{'type':'team','team_id':'T0KETTLE'}]}]},
                     {'type':'raw_text','text':'4'}]]},
                 {'type':'context_actions','elements':[
                    {'type':'feedback_buttons','action_id':'rate',
                     'positive_button':{'text':{'type':'plain_text','text':'Good'},'value':'good'},
                     'negative_button':{'text':{'type':'plain_text','text':'Bad'},'value':'bad'}},
                    {'type':'icon_button','action_id':'away','icon':'trash','text':{'type':'plain_text','text':'Away'},'value':'away'}]}]
                """);
    }

    static String alerts() {
        return json("""
                {'type':'modal','title':{'type':'plain_text','text':'Alerts'},'blocks':[
                    {'type':'alert','level':'warning','text':{'type':'mrkdwn','text':'Two are *away*.'}},
                    {'type':'alert','level':'error','text':{'type':'plain_text','text':'Nobody is here.'}},
                    {'type':'alert','level':'success','text':{'type':'plain_text','text':'All told.'}},
                    {'type':'alert','text':{'type':'plain_text','text':'Just so.'}}]}
                """);
    }

    static String people() {
        return json("""
                [{'type':'actions','elements':[
                    {'type':'users_select','action_id':'one','placeholder':{'type':'plain_text','text':'A colleague'}},
                    {'type':'multi_users_select','action_id':'some','placeholder':{'type':'plain_text','text':'Some colleagues'}}]}]
                """);
    }

    static String suggested() {
        return json("""
                [{'type':'actions','elements':[{'type':'external_select','action_id':'skill','min_query_length':2,
                    'placeholder':{'type':'plain_text','text':'A skill'}}]}]
                """);
    }

    static String modal() {
        return json("""
                {'type':'modal','title':{'type':'plain_text','text':'Everything'},'submit':{'type':'plain_text','text':'Send'},
                 'close':{'type':'plain_text','text':'Cancel'},'blocks':[
                    {'type':'section','text':{'type':'mrkdwn','text':'All the inputs there are.'}},
                    %s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s]}
                """.formatted(
                input("many", "How many", "'type':'number_input','is_decimal_allowed':false,'min_value':'1'", false),
                input("mail", "Email", "'type':'email_text_input'", false),
                input("page", "Page", "'type':'url_text_input'", true),
                input("notes", "Notes", "'type':'rich_text_input'", false),
                input("time", "Time", "'type':'timepicker','initial_time':'14:00','timezone':'Europe/Lisbon'", true),
                input("instant", "Instant", "'type':'datetimepicker','initial_date_time':1767691800", true),
                input("date", "Date", "'type':'datepicker'", true),
                input("where", "Where", "'type':'channels_select'", true),
                input("here", "Here", "'type':'conversations_select','default_to_current_conversation':true", true),
                input(
                        "days",
                        "Days",
                        "'type':'checkboxes','options':[{'text':{'type':'plain_text','text':'Monday'},'value':'mon',"
                                + "'description':{'type':'plain_text','text':'After the stand-up'}},{'text':{'type':'plain_text','text':'Friday'},'value':'fri'}]",
                        true),
                input("file", "A file", "'type':'file_input','max_files':2,'filetypes':['csv']", false)));
    }

    static String stacked(String title) {
        return json("""
                {'type':'modal','title':{'type':'plain_text','text':'%s'},'submit':{'type':'plain_text','text':'Send'},'submit_disabled':true,
                 'blocks':[{'type':'input','block_id':'topic','label':{'type':'plain_text','text':'Topic'},
                    'element':{'type':'plain_text_input','action_id':'a'}},
                   {'type':'actions','elements':[{'type':'button','action_id':'more','text':{'type':'plain_text','text':'More'}}]}]}
                """.formatted(title));
    }

    private static String input(String id, String label, String element, boolean optional) {
        return "{'type':'input','block_id':'%s','optional':%s,'label':{'type':'plain_text','text':'%s'},'element':{'action_id':'a',%s}}"
                .formatted(id, optional, label, element);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"').replace("\\\\n", "\\n");
    }
}
