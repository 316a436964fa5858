\set number random(1, 10000)
select body from benchmark.story where number = :number;
