-- What the register and the global search look in: the name first, which the order goes by, then the address and every form of the references.
-- A postcode is kept whole and in two, a UPRN with and without the zeros in front, a code with and without its hyphens.
alter table assets.property add column search_text varchar(8000) ${by_letter} generated always as (${searchable}
  coalesce(name, '') || ' ' || coalesce(street_number, '') || ' ' || coalesce(street_name, '') || ' ' || coalesce(post_town, '') || ' ' || asset_code || ' ' || replace(replace(asset_code, '-', ''), '/', '')
  || ' ' || coalesce(uprn, '') || ' ' || coalesce(lpad(uprn, 12, '0'), '') || ' ' || coalesce(replace(postcode, ' ', ''), '')
  || ' ' || coalesce(left(replace(postcode, ' ', ''), greatest(length(replace(postcode, ' ', '')) - 3, 0)), '') || ' ' || coalesce(right(replace(postcode, ' ', ''), 3), '')
  || ' ' || coalesce(title_number, '')
  ${end_searchable}) ${stored};
${postgres} create index property_search on assets.property using gin (search_text gin_trgm_ops);
${postgres} create index property_by_text on assets.property (left(search_text, 40), organisation_code, asset_code);
create index property_asset_code on assets.property (asset_code);
