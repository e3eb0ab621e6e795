-- A list is read in order from its index alone, which holds all that is asked of it; the few articles that are off the site
-- have an index of their own, so that counting a list looks none of its articles up.
drop index article_terms_listed;
create index article_terms_listed on article_terms (kind, term, language, published, article_id, collection, name);
create index articles_withdrawn on articles (id) where withdrawn_entry_id is not null;
