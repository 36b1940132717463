package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The fewer offers of the workspace have a word, the more it counts. Every word of a text is looked for by itself:
/// nobody writes a request with the very words of the offer that fits.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchTable extends GenericRepository<OfferKeyRow, String> {
    String ASKED = """
            with asked as materialized (
                     select lexeme, '''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''' as quoted
                     from unnest(to_tsvector('english', :text))),
                 hit as materialized (
                     select asked.lexeme, offer.person_id
                     from asked
                     join mentor_offer offer on offer.""";

    String BEST = """
             @@ cast(asked.quoted as tsquery)
                     where offer.workspace_id = :workspace),
                 weighed as (
                     select lexeme,
                            ln(1 + cast((select count(*) from mentor_offer where workspace_id = :workspace) as float8)
                                   / count(*)) as weight
                     from hit group by lexeme)
            select person_id, sum(weight) as closeness from hit join weighed using (lexeme)
            group by person_id
            order by closeness desc, person_id
            limit :most
            """;

    @Query(ASKED + "words" + BEST)
    List<FoundRow> byHelp(String workspace, String text, int most);

    @Query(ASKED + "been_words" + BEST)
    List<FoundRow> byBeenThrough(String workspace, String text, int most);

    /// `needs` have commas between them.
    @Query("""
            select person_id,
                   cast((select count(*) from unnest(needs) as need where need = any(string_to_array(:needs, ',')))
                        as float8) as closeness
            from mentor_offer
            where workspace_id = :workspace and needs && string_to_array(:needs, ',')
            order by closeness desc, md5(person_id || :seed)
            limit :most
            """)
    List<FoundRow> byNeeds(String workspace, String needs, String seed, int most);
}
